package be.sentum.billing.application.payment;

import static be.sentum.billing.example.Customers.someone;
import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.billing.application.port.in.payment.FollowOrder;
import be.sentum.billing.application.port.in.payment.NotePayment;
import be.sentum.billing.application.port.in.payment.NotePayment.Refusal;
import be.sentum.billing.application.port.in.payment.NotePayment.Result;
import be.sentum.billing.application.port.out.Customers.Standing;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.Euro;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.payment.OrderAccount;
import be.sentum.billing.domain.payment.OrderEnd;
import be.sentum.billing.domain.payment.PaymentReference;
import be.sentum.billing.fake.InMemoryCustomers;
import be.sentum.billing.fake.InMemoryInvoices;
import be.sentum.billing.fake.RecordedBillingEvents;
import be.sentum.billing.fake.payment.InMemoryOrderAccounts;
import be.sentum.billing.fake.payment.InMemoryPayments;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotePaymentTest {

    private static final Instant NOW = Instant.parse("2026-11-23T11:00:00Z");
    private static final PaymentReference NUMBER = new PaymentReference.OrderNumber("7K3M9QX2D4");

    private final InMemoryCustomers customers = new InMemoryCustomers();
    private final InMemoryInvoices invoices = new InMemoryInvoices();
    private final InMemoryOrderAccounts accounts = new InMemoryOrderAccounts(invoices);
    private final InMemoryPayments payments = new InMemoryPayments();
    private final RecordedBillingEvents events = new RecordedBillingEvents();
    private final FollowOrder followOrder = new FollowOrderHandler(customers, accounts);
    private final NotePayment notePayment =
            new NotePaymentHandler(customers, accounts, payments, invoices, events, () -> NOW);

    private final CustomerId anna = someone();
    private final OrderId order = new OrderId(UUID.randomUUID());

    NotePaymentTest() {
        customers.stands(anna, Standing.GOOD);
        followOrder.placed(new FollowOrder.Placed(order, "7K3M9QX2D4", anna, true, Euro.of("121.00"), NOW));
    }

    @Test
    void a_payment_is_kept_and_told_with_what_is_outstanding() {
        assertThat(account(pay("100.00")).outstanding()).isEqualTo(Euro.of("21.00"));
        assertThat(account(pay("21.00")).outstanding()).isEqualTo(Euro.ZERO);

        assertThat(payments.of(order)).hasSize(2);
        assertThat(events.outstanding()).containsExactly(Euro.of("21.00"), Euro.ZERO);
    }

    @Test
    void a_double_payment_is_kept_and_owed_back() {
        pay("121.00");

        assertThat(account(pay("121.00")).refund()).isEqualTo(Euro.of("121.00"));

        assertThat(events.outstanding()).containsExactly(Euro.ZERO, Euro.ZERO);
    }

    @Test
    void a_payment_of_a_cancelled_order_is_kept_and_owed_back() {
        followOrder.ended(order, new OrderEnd(OrderEnd.Kind.CANCELLED, NOW));

        assertThat(account(pay("121.00")).refund()).isEqualTo(Euro.of("121.00"));
        assertThat(payments.of(order)).hasSize(1);
    }

    @Test
    void an_unknown_reference_keeps_nothing() {
        var command =
                new NotePayment.Command(new PaymentReference.OrderNumber("0000000000"), Euro.of("1.00"), NOW, "card");

        assertThat(notePayment.handle(command)).isEqualTo(new Result.Refused(Refusal.UNKNOWN_REFERENCE));

        assertThat(events.outstanding()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "-5.00"})
    void nothing_or_less_is_no_payment(String amount) {
        assertThat(pay(amount)).isEqualTo(new Result.Refused(Refusal.NOT_POSITIVE));
        assertThat(payments.of(order)).isEmpty();
    }

    @Test
    void nobody_has_paid_tomorrow() {
        var command = new NotePayment.Command(NUMBER, Euro.of("1.00"), NOW.plusSeconds(301), "card");

        assertThat(notePayment.handle(command)).isEqualTo(new Result.Refused(Refusal.IN_FUTURE));
    }

    @Test
    @DisplayName("Art. 18(2), P04: a restriction stops no payment; REQ-ERA-07: nobody is told of an erased person")
    void accounting_goes_on() {
        customers.stands(anna, Standing.RESTRICTED);
        pay("1.00");
        customers.stands(anna, Standing.ERASED);
        pay("2.00");

        assertThat(payments.of(order)).hasSize(2);
        assertThat(events.outstanding()).hasSize(1);
    }

    @Test
    @DisplayName("REQ-ERA-07: no account is opened for an erased person")
    void an_erased_person_gets_no_account() {
        customers.stands(anna, Standing.ERASED);
        OrderId late = new OrderId(UUID.randomUUID());

        followOrder.placed(new FollowOrder.Placed(late, "LATE", anna, true, Euro.of("1.00"), NOW));

        assertThat(accounts.find(late)).isEmpty();
    }

    private Result pay(String amount) {
        return notePayment.handle(new NotePayment.Command(NUMBER, Euro.of(amount), NOW, "bank_transfer"));
    }

    private static OrderAccount account(Result result) {
        if (result instanceof Result.Noted noted) {
            return noted.account();
        }
        throw new AssertionError("not noted");
    }
}
