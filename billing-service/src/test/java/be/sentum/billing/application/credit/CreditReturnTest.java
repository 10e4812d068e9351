package be.sentum.billing.application.credit;

import static be.sentum.billing.example.Customers.anna;
import static be.sentum.billing.example.Customers.someone;
import static be.sentum.billing.example.Sales.document;
import static be.sentum.billing.example.Sales.line;
import static be.sentum.billing.example.Sales.onInvoice;
import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.billing.application.port.in.credit.CreditReturn;
import be.sentum.billing.application.port.in.credit.CreditReturn.Result;
import be.sentum.billing.application.port.out.Customers.Standing;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.Euro;
import be.sentum.billing.domain.credit.CreditNoteDocument;
import be.sentum.billing.domain.credit.CreditRequest;
import be.sentum.billing.domain.credit.CreditRequest.State;
import be.sentum.billing.domain.invoice.Invoice;
import be.sentum.billing.domain.invoice.InvoiceLine;
import be.sentum.billing.domain.invoice.Sale;
import be.sentum.billing.domain.payment.OrderAccount;
import be.sentum.billing.domain.payment.OrderEnd;
import be.sentum.billing.fake.InMemoryCustomers;
import be.sentum.billing.fake.InMemoryInvoices;
import be.sentum.billing.fake.RecordedBillingEvents;
import be.sentum.billing.fake.credit.InMemoryCreditNotes;
import be.sentum.billing.fake.payment.InMemoryOrderAccounts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CreditReturnTest {

    private static final Instant NOW = Instant.parse("2026-11-23T11:00:00Z");

    private final InMemoryCustomers customers = new InMemoryCustomers();
    private final InMemoryInvoices invoices = new InMemoryInvoices();
    private final InMemoryOrderAccounts accounts = new InMemoryOrderAccounts(invoices);
    private final InMemoryCreditNotes notes = new InMemoryCreditNotes();
    private final RecordedBillingEvents events = new RecordedBillingEvents();
    private final Crediting crediting = CreditingExamples.crediting(invoices, accounts, notes, events, () -> NOW);
    private final CreditReturn creditReturn = new CreditReturnHandler(customers, invoices, accounts, notes, crediting);

    private final CustomerId customer = someone();
    private final InvoiceLine three = line(3, "33.33", 21);
    private final Sale sale = onInvoice(customer, three, line(1, "3.00", 0));

    CreditReturnTest() {
        customers.stands(customer, Standing.GOOD);
        accounts.open(OrderAccount.opened(sale.order(), "7K3M9QX2D4", customer, true, Euro.of("123.99"), NOW)
                .receive(Euro.of("123.99"), NOW));
    }

    @Test
    @DisplayName("REQ-INV-05: a credit note has a number of its own series and refers to its invoice")
    void a_return_is_credited_with_a_note_that_refers_to_the_invoice() {
        Invoice invoice = invoiced();

        CreditNoteDocument note = issued(back(1));

        assertThat(note.number().written()).isEqualTo("CN-2026-000001");
        assertThat(note.invoice()).isEqualTo(invoice.id());
        assertThat(note.invoiceNumber()).isEqualTo(invoice.document().number().written());
        assertThat(note.buyer()).isEqualTo(invoice.document().buyer());
        assertThat(note.total()).isEqualTo(Euro.of("40.33"));
        assertThat(events.notes()).hasSize(1);
        assertThat(account().refund()).isEqualTo(Euro.of("40.33"));
    }

    @Test
    @DisplayName("REQ-INV-04: notes for all that was invoiced add up to the invoice to the cent")
    void notes_add_up_to_the_invoice() {
        Invoice invoice = invoiced();

        Euro one = issued(back(1)).total();
        Euro two = issued(back(1)).total();
        Euro rest = issued(request(List.of(line(1, "33.33", 21), line(1, "3.00", 0))))
                .total();

        assertThat(one.plus(two).plus(rest)).isEqualTo(invoice.document().total());
        assertThat(account().refund()).isEqualTo(Euro.of("123.99"));
    }

    @Test
    @DisplayName("REQ-INV-05: over-crediting is a visible failure, draws no number and is not lost")
    void more_than_remains_is_refused_and_kept() {
        invoiced();
        issued(back(2));

        assertThat(creditReturn.handle(back(2))).isEqualTo(new Result.Kept(State.REFUSED));
        assertThat(creditReturn.handle(request(List.of(line(1, "33.34", 21)))))
                .isEqualTo(new Result.Kept(State.REFUSED));

        assertThat(notes.count(State.REFUSED)).isEqualTo(2);
        assertThat(issued(back(1)).number().sequence()).isEqualTo(2);
    }

    @Test
    void a_return_is_credited_once() {
        invoiced();
        CreditRequest request = back(1);
        creditReturn.handle(request);

        assertThat(creditReturn.handle(request)).isEqualTo(new Result.Already());

        assertThat(events.notes()).hasSize(1);
    }

    @Test
    void what_came_back_before_the_invoice_is_credited_right_after_it() {
        assertThat(creditReturn.handle(back(1))).isEqualTo(new Result.Kept(State.WAITING));

        crediting.afterIssue(invoiced());

        assertThat(events.notes()).hasSize(1);
        assertThat(notes.count(State.WAITING)).isZero();
    }

    @Test
    void what_was_never_invoiced_is_not_credited_and_owed_back_all_the_same() {
        accounts.keep(account().end(new OrderEnd(OrderEnd.Kind.WITHDRAWN_AFTER_SENDING, NOW)));

        assertThat(creditReturn.handle(back(3))).isEqualTo(new Result.Kept(State.NOT_INVOICED));

        assertThat(account().refund()).isEqualTo(Euro.of("123.99"));
        assertThat(account().mayWithhold()).isFalse();
        assertThat(events.notes()).isEmpty();
    }

    @Test
    @DisplayName("REQ-ERA-07: nothing is written about an erased person; P04: a restriction stops no credit note")
    void restriction_and_erasure() {
        invoiced();
        customers.stands(customer, Standing.RESTRICTED);
        assertThat(creditReturn.handle(back(1))).isInstanceOf(Result.Issued.class);

        customers.stands(customer, Standing.ERASED);
        assertThat(creditReturn.handle(back(1))).isEqualTo(new Result.Dropped());
    }

    private Invoice invoiced() {
        return invoices.issue(document(sale, anna(customer), 1, LocalDate.of(2026, 11, 20)));
    }

    private OrderAccount account() {
        return accounts.find(sale.order()).orElseThrow();
    }

    private CreditRequest back(int quantity) {
        return request(List.of(line(quantity, "33.33", 21)));
    }

    private CreditRequest request(List<InvoiceLine> lines) {
        return CreditRequest.of(UUID.randomUUID(), sale.order(), customer, lines, "withdrawal", NOW);
    }

    private CreditNoteDocument issued(CreditRequest request) {
        if (creditReturn.handle(request) instanceof Result.Issued issued) {
            return issued.note().document();
        }
        throw new AssertionError("not issued");
    }
}
