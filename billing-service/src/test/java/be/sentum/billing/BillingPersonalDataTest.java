package be.sentum.billing;

import static be.sentum.billing.example.Checks.NOW;
import static be.sentum.billing.example.Checks.inputs;
import static be.sentum.billing.example.Sales.document;
import static be.sentum.billing.example.Sales.line;
import static be.sentum.billing.example.Sales.prepaid;

import be.sentum.billing.application.port.out.Invoices;
import be.sentum.billing.application.port.out.SolvencyChecks;
import be.sentum.billing.application.port.out.credit.CreditNotes;
import be.sentum.billing.application.port.out.credit.CreditRequests;
import be.sentum.billing.application.port.out.payment.OrderAccounts;
import be.sentum.billing.application.port.out.payment.Payments;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.Euro;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.credit.CreditNote;
import be.sentum.billing.domain.credit.CreditNoteNumber;
import be.sentum.billing.domain.credit.CreditRequest;
import be.sentum.billing.domain.credit.Creditable;
import be.sentum.billing.domain.customer.CardCopy;
import be.sentum.billing.domain.customer.Kind;
import be.sentum.billing.domain.customer.PostalAddress;
import be.sentum.billing.domain.invoice.Invoice;
import be.sentum.billing.domain.invoice.InvoiceLine;
import be.sentum.billing.domain.invoice.VatRate;
import be.sentum.billing.domain.payment.OrderAccount;
import be.sentum.billing.domain.payment.OrderEnd;
import be.sentum.billing.domain.payment.Payment;
import be.sentum.billing.domain.payment.PaymentReference;
import be.sentum.billing.domain.solvency.HumanDecision;
import be.sentum.billing.domain.solvency.Review;
import be.sentum.billing.domain.solvency.SolvencyCheck;
import be.sentum.billing.example.PointsCards;
import be.sentum.events.PersonEvent;
import be.sentum.personaldata.testing.Canaries;
import be.sentum.personaldata.testing.PersonalDataContract;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

@QuarkusTest
@WithSentumServers
class BillingPersonalDataTest extends PersonalDataContract {

    private static final AtomicInteger SEQUENCE = new AtomicInteger();

    @Inject
    SolvencyChecks checks;

    @Inject
    Invoices invoices;

    @Inject
    OrderAccounts accounts;

    @Inject
    Payments payments;

    @Inject
    CreditNotes notes;

    @Inject
    CreditRequests requests;

    @Inject
    DataSource database;

    @Override
    protected void plant(UUID subject, Canaries canaries) {
        var customer = new CustomerId(subject);
        QuarkusTransaction.requiringNew().run(() -> {
            checks.add(referred(customer)
                    .review(new Review(
                            canaries.word("rejecting reviewer"), HumanDecision.REJECTED, List.of("reason"), NOW))
                    .contest(canaries.word("statement"), NOW)
                    .close(NOW));
            checks.add(referred(customer)
                    .review(new Review(
                            canaries.word("reviewer"), HumanDecision.REJECTED, List.of(canaries.word("reason")), NOW)));
            Invoice invoice = invoices.issue(document(
                    prepaid(customer, line(1, "10.00", 21)),
                    buyer(customer, canaries),
                    SEQUENCE.incrementAndGet(),
                    LocalDate.of(2081, 1, 1)));
            credited(invoice, canaries);
        });
        pays(customer, canaries);
        correctedOnce(customer, canaries);
        fillCard(subject, canaries);
        objects(subject);
    }

    @Override
    protected List<PersonEvent> lateEvents(UUID subject) {
        return List.of(
                Happened.placed(UUID.randomUUID(), subject, "100.00"),
                Happened.delivered(UUID.randomUUID(), subject, "100.00", "INVOICE"));
    }

    private void credited(Invoice invoice, Canaries canaries) {
        CreditRequest request = CreditRequest.of(
                UUID.randomUUID(),
                invoice.document().sale().order(),
                invoice.document().sale().customer(),
                List.of(new InvoiceLine(canaries.word("goods"), "Desk lamp", 1, Euro.of("10.00"), new VatRate(21))),
                canaries.word("reason of return"),
                NOW);
        CreditNote note = notes.issue(Creditable.of(invoice, List.of())
                .note(
                        notes.nextId(),
                        new CreditNoteNumber(2081, SEQUENCE.incrementAndGet()),
                        LocalDate.of(2081, 1, 1),
                        invoice.document().sale().lines(),
                        "withdrawal"));
        requests.add(request);
        requests.update(request.issued(note.id()));
    }

    private void pays(CustomerId customer, Canaries canaries) {
        OrderId order = new OrderId(UUID.randomUUID());
        String number = canaries.word("order number");
        OrderAccount account = OrderAccount.opened(order, number, customer, true, Euro.of("10.00"), NOW)
                .receive(Euro.of("20.00"), NOW)
                .end(new OrderEnd(OrderEnd.Kind.WITHDRAWN_AFTER_SENDING, NOW))
                .goodsBack(NOW);
        QuarkusTransaction.requiringNew().run(() -> {
            accounts.open(account);
            payments.add(new Payment(
                    payments.nextId(),
                    order,
                    customer,
                    new PaymentReference.OrderNumber(canaries.word("reference")),
                    Euro.of("20.00"),
                    canaries.word("method"),
                    NOW,
                    NOW));
        });
    }

    private SolvencyCheck referred(CustomerId customer) {
        return SolvencyCheck.assessed(
                checks.nextId(),
                new OrderId(UUID.randomUUID()),
                customer,
                PointsCards.small().assess(inputs("5000.00", 0, 0)),
                NOW);
    }

    private void correctedOnce(CustomerId customer, Canaries canaries) {
        QuarkusTransaction.requiringNew().run(() -> {
            SolvencyCheck rejected = referred(customer)
                    .review(new Review(
                            canaries.word("first reviewer"),
                            HumanDecision.REJECTED,
                            List.of(canaries.word("first reason")),
                            NOW));
            checks.add(rejected);
            checks.reassess(
                    rejected, rejected.reassess(rejected.assessment(), NOW), List.of(canaries.word("corrected field")));
        });
    }

    private static CardCopy buyer(CustomerId customer, Canaries canaries) {
        return new CardCopy(
                customer,
                1,
                Kind.PERSON,
                canaries.word("buyer name"),
                null,
                null,
                new PostalAddress(canaries.word("buyer street"), "1", null, "1000", canaries.word("buyer city"), "BE"),
                true,
                "nl");
    }

    private void objects(UUID subject) {
        String sql = "insert into permission values (?, 'P06', false, 'objection', 1, now()) on conflict do nothing";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, subject);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the card of a person does not have. */
    private void fillCard(UUID subject, Canaries canaries) {
        String sql = "update customer_card set enterprise_number = ?, vat_number = ?, box = ? where customer_id = ?";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, canaries.word("enterprise number"));
            statement.setString(2, canaries.word("VAT number"));
            statement.setString(3, canaries.word("box"));
            statement.setObject(4, subject);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
