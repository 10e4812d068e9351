package be.sentum.billing.application.port.out;

import static be.sentum.billing.example.Customers.anna;
import static be.sentum.billing.example.Customers.company;
import static be.sentum.billing.example.Customers.someone;
import static be.sentum.billing.example.Sales.document;
import static be.sentum.billing.example.Sales.line;
import static be.sentum.billing.example.Sales.onInvoice;
import static be.sentum.billing.example.Sales.prepaid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import be.sentum.billing.application.port.out.PaymentHistory.Summary;
import be.sentum.billing.application.port.out.payment.OrderAccounts;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.Euro;
import be.sentum.billing.domain.invoice.Invoice;
import be.sentum.billing.domain.invoice.InvoiceDocument;
import be.sentum.billing.domain.invoice.Sale;
import be.sentum.billing.domain.payment.OrderAccount;
import be.sentum.billing.domain.payment.OrderEnd;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Invoices, and what they tell of a customer. Numbers come from a far year, so that no other test meets them. */
public abstract class InvoicesContract {

    private static final AtomicInteger SEQUENCE = new AtomicInteger();

    private final CustomerId customer = someone();

    protected abstract Invoices invoices();

    protected abstract PaymentHistory history();

    protected abstract OrderAccounts accounts();

    protected abstract InTransaction inTransaction();

    /** A year whose numbers belong to this test. */
    protected abstract int year();

    @Test
    void an_invoice_is_found_as_it_was() {
        Invoice invoice = issued(onInvoice(customer, line(2, "49.50", 21), line(1, "3.00", 0)), day(3, 1));

        assertThat(inTransaction().call(() -> invoices().find(invoice.id()))).contains(invoice);
        assertThat(inTransaction()
                        .call(() -> invoices().ofOrder(invoice.document().sale().order())))
                .contains(invoice);
        assertThat(invoice.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void a_company_is_named_with_its_numbers() {
        InvoiceDocument document = document(
                onInvoice(customer, line(1, "1.00", 21)), company(customer), SEQUENCE.incrementAndGet(), day(3, 1));

        Invoice invoice = inTransaction().call(() -> invoices().issue(document));

        assertThat(inTransaction()
                        .call(() -> invoices()
                                .find(invoice.id())
                                .orElseThrow()
                                .document()
                                .buyer()))
                .isEqualTo(document.buyer());
    }

    @Test
    void an_order_has_at_most_one_invoice() {
        Sale sale = onInvoice(customer, line(1, "1.00", 21));
        issued(sale, day(3, 1));

        assertThatException().isThrownBy(() -> issued(sale, day(3, 1)));
    }

    @Test
    void a_number_is_used_once() {
        int sequence = SEQUENCE.incrementAndGet();
        InvoiceDocument first = document(onInvoice(customer, line(1, "1.00", 21)), anna(customer), sequence, day(3, 1));
        InvoiceDocument second =
                document(onInvoice(customer, line(1, "1.00", 21)), anna(customer), sequence, day(3, 1));
        inTransaction().run(() -> invoices().issue(first));

        assertThatException()
                .isThrownBy(() -> inTransaction().run(() -> invoices().issue(second)));
    }

    @Test
    void the_history_sums_up_what_is_open_overdue_and_paid() {
        issued(onInvoice(customer, line(1, "100.00", 21)), day(1, 15));
        issued(onInvoice(customer, line(1, "50.00", 21)), day(6, 1));
        issued(prepaid(customer, line(1, "10.00", 21)), day(4, 1));
        issued(onInvoice(someone(), line(1, "999.00", 21)), day(4, 1));

        Summary summary = summary(day(1, 1), day(6, 15));

        // the second is due on 15 June and not overdue before that day has passed
        assertThat(summary).isEqualTo(new Summary(Euro.of("181.50"), 1, 1, 5));
        assertThat(summary(day(1, 1), day(6, 16)).overdueInvoices()).isEqualTo(2);
    }

    @Test
    void an_invoice_is_settled_once_and_is_then_open_no_longer() {
        Invoice invoice = issued(onInvoice(customer, line(1, "100.00", 21)), day(1, 15));

        inTransaction().run(() -> invoices().settle(invoice.document().sale().order(), day(1, 20)));
        inTransaction().run(() -> invoices().settle(invoice.document().sale().order(), day(2, 20)));

        assertThat(summary(day(1, 1), day(6, 15))).isEqualTo(new Summary(Euro.ZERO, 0, 1, 5));
    }

    @Test
    void an_invoice_of_an_order_that_was_withdrawn_from_is_owed_no_longer_though_it_is_not_credited_yet() {
        Invoice withdrawn = issued(onInvoice(customer, line(1, "100.00", 21)), day(1, 15));
        issued(onInvoice(customer, line(1, "10.00", 21)), day(2, 15));

        inTransaction().run(() -> ended(account(withdrawn)));

        // it was bought all the same: it still tells how long somebody has been a customer
        assertThat(summary(day(1, 1), day(6, 15))).isEqualTo(new Summary(Euro.of("12.10"), 1, 0, 5));
    }

    private void ended(OrderAccount account) {
        accounts().open(account);
        accounts().keep(account.end(new OrderEnd(OrderEnd.Kind.WITHDRAWN_AFTER_SENDING, account.changedAt())));
    }

    private static OrderAccount account(Invoice invoice) {
        Sale sale = invoice.document().sale();
        return OrderAccount.opened(
                sale.order(),
                sale.order().value().toString(),
                sale.customer(),
                sale.prepaid(),
                invoice.document().total(),
                Instant.EPOCH);
    }

    @Test
    void history_outside_the_window_is_not_looked_at() {
        issued(onInvoice(customer, line(1, "100.00", 21)), day(1, 15));

        assertThat(summary(day(1, 15), day(2, 1)).openBalance()).isEqualTo(Euro.of("121.00"));
        assertThat(summary(day(1, 16), day(2, 1))).isEqualTo(new Summary(Euro.ZERO, 0, 0, 0));
    }

    private Invoice issued(Sale sale, LocalDate on) {
        InvoiceDocument document = document(sale, anna(sale.customer()), SEQUENCE.incrementAndGet(), on);
        return inTransaction().call(() -> invoices().issue(document));
    }

    private Summary summary(LocalDate since, LocalDate today) {
        return inTransaction().call(() -> history().of(customer, since, today));
    }

    private LocalDate day(int month, int day) {
        return LocalDate.of(year(), month, day);
    }
}
