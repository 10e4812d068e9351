package be.sentum.billing.application.port.out.payment;

import static be.sentum.billing.example.Customers.someone;
import static be.sentum.billing.example.Sales.document;
import static be.sentum.billing.example.Sales.line;
import static be.sentum.billing.example.Sales.onInvoice;
import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.billing.application.port.out.InTransaction;
import be.sentum.billing.application.port.out.Invoices;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.Euro;
import be.sentum.billing.domain.OrderId;
import be.sentum.billing.domain.invoice.Sale;
import be.sentum.billing.domain.payment.OrderAccount;
import be.sentum.billing.domain.payment.OrderEnd;
import be.sentum.billing.domain.payment.Payment;
import be.sentum.billing.domain.payment.PaymentReference;
import be.sentum.billing.example.Customers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Accounts of orders, and the payments under them. */
public abstract class PaymentsContract {

    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
    private static final AtomicInteger SEQUENCE = new AtomicInteger(90_000);

    private final CustomerId customer = someone();

    protected abstract OrderAccounts accounts();

    protected abstract Payments payments();

    protected abstract Invoices invoices();

    protected abstract InTransaction inTransaction();

    @Test
    void an_account_is_found_as_it_was_and_opened_once() {
        OrderAccount opened = opened();

        inTransaction().run(() -> accounts().open(opened.receive(Euro.of("5.00"), NOON)));

        assertThat(found(opened.order())).isEqualTo(opened);
    }

    @Test
    void an_account_is_kept_with_its_end_and_all_its_amounts() {
        OrderAccount opened = opened();
        OrderAccount changed = opened.prepay(NOON)
                .receive(Euro.of("100.00"), NOON)
                .credit(Euro.of("20.00"), NOON)
                .end(new OrderEnd(OrderEnd.Kind.WITHDRAWN_AFTER_SENDING, NOON.plusSeconds(60)))
                .goodsBack(NOON.plusSeconds(120));

        inTransaction().run(() -> {
            accounts().findToChange(opened.order());
            accounts().keep(changed);
        });

        assertThat(found(opened.order())).isEqualTo(changed);
    }

    @Test
    void an_order_is_meant_by_its_number() {
        OrderAccount opened = opened();

        assertThat(meant(opened.orderNumber().toLowerCase(Locale.ROOT))).isEqualTo(opened.order());
        assertThat(meant("0000NOBODY")).isNull();
    }

    @Test
    void an_order_is_meant_by_the_communication_of_its_invoice() {
        Sale sale = onInvoice(customer, line(1, "100.00", 21));
        OrderAccount opened = opened(sale.order());
        var document = document(sale, Customers.anna(customer), SEQUENCE.incrementAndGet(), LocalDate.of(2026, 11, 23));
        assertThat(meant(document.reference().written())).isNull();

        inTransaction().run(() -> invoices().issue(document));

        assertThat(meant(document.reference().written())).isEqualTo(opened.order());
        assertThat(meant(document.reference().digits())).isEqualTo(opened.order());
    }

    @Test
    void payments_are_listed_in_the_order_in_which_they_were_noted() {
        OrderAccount account = opened();
        Payment second = payment(account, "20.00", NOON.plusSeconds(1));
        Payment first = payment(account, "10.00", NOON);
        inTransaction().run(() -> {
            payments().add(second);
            payments().add(first);
            payments().add(payment(opened(), "99.00", NOON));
        });

        assertThat(inTransaction().call(() -> payments().of(account.order()))).containsExactly(first, second);
    }

    @Test
    void what_is_owed_back_is_listed_and_counted() {
        long before = inTransaction().call(() -> accounts().countRefunds(null));
        long old = inTransaction().call(() -> accounts().countRefunds(LocalDate.of(2026, 11, 23)));
        OrderAccount owed = opened().receive(Euro.of("500.00"), Instant.parse("2026-11-22T22:59:59Z"));
        OrderAccount today = opened().receive(Euro.of("500.00"), Instant.parse("2026-11-22T23:00:00Z"));
        OrderAccount even = opened().receive(Euro.of("121.00"), NOON);
        inTransaction().run(() -> {
            accounts().keep(owed);
            accounts().keep(today);
            accounts().keep(even);
        });

        assertThat(inTransaction().call(() -> accounts().withRefund(null, 100_000)))
                .contains(owed, today)
                .doesNotContain(even);
        assertThat(inTransaction().call(() -> accounts().withRefund(owed.order(), 100_000)))
                .doesNotContain(owed);
        assertThat(inTransaction().call(() -> accounts().countRefunds(null))).isEqualTo(before + 2);
        assertThat(inTransaction().call(() -> accounts().countRefunds(LocalDate.of(2026, 11, 23))))
                .isEqualTo(old + 1);
    }

    /** A payment that is kept. */
    protected final Payment noted() {
        Payment payment = payment(opened(), "10.00", NOON);
        inTransaction().run(() -> payments().add(payment));
        return payment;
    }

    private OrderAccount opened() {
        return opened(new OrderId(UUID.randomUUID()));
    }

    private OrderAccount opened(OrderId order) {
        String number = order.value().toString().substring(0, 13).toUpperCase(Locale.ROOT);
        OrderAccount account = OrderAccount.opened(order, number, customer, false, Euro.of("121.00"), NOON);
        inTransaction().run(() -> accounts().open(account));
        return account;
    }

    private Payment payment(OrderAccount account, String amount, Instant at) {
        return new Payment(
                payments().nextId(),
                account.order(),
                customer,
                new PaymentReference.OrderNumber(account.orderNumber()),
                Euro.of(amount),
                "bank_transfer",
                at,
                at);
    }

    private OrderAccount found(OrderId order) {
        return inTransaction().call(() -> accounts().find(order).orElseThrow());
    }

    private @Nullable OrderId meant(String reference) {
        return inTransaction()
                .call(() -> PaymentReference.read(reference)
                        .flatMap(accounts()::meant)
                        .orElse(null));
    }
}
