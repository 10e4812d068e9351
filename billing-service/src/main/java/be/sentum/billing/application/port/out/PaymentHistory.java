package be.sentum.billing.application.port.out;

import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.Euro;
import java.time.LocalDate;

/** What our own invoices tell of a customer. Read for one check and not kept. */
public interface PaymentHistory {

    /**
     * Looks at invoices issued from {@code since} up to and including {@code today}, and at none older.
     *
     * @param today the Brussels date on which an invoice is overdue or not
     */
    Summary of(CustomerId customer, LocalDate since, LocalDate today);

    /**
     * @param openBalance total of invoices not yet paid, but for orders that were cancelled or withdrawn from: nothing is
     *     owed for them, also before a credit note says so, and to withdraw counts against nobody (CEL VI.47)
     * @param overdueInvoices of those, the ones whose due date has passed
     * @param paidOrders orders delivered and paid
     * @param months full months since the first invoice looked at
     */
    record Summary(Euro openBalance, int overdueInvoices, int paidOrders, int months) {}
}
