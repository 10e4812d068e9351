package be.sentum.billing.fake.payment;

import be.sentum.billing.application.port.out.InTransaction;
import be.sentum.billing.application.port.out.Invoices;
import be.sentum.billing.application.port.out.payment.OrderAccounts;
import be.sentum.billing.application.port.out.payment.Payments;
import be.sentum.billing.application.port.out.payment.PaymentsContract;
import be.sentum.billing.fake.InMemoryInvoices;

class InMemoryPaymentsTest extends PaymentsContract {

    private final InMemoryInvoices invoices = new InMemoryInvoices();
    private final InMemoryOrderAccounts accounts = new InMemoryOrderAccounts(invoices);
    private final InMemoryPayments payments = new InMemoryPayments();

    @Override
    protected OrderAccounts accounts() {
        return accounts;
    }

    @Override
    protected Payments payments() {
        return payments;
    }

    @Override
    protected Invoices invoices() {
        return invoices;
    }

    @Override
    protected InTransaction inTransaction() {
        return InTransaction.NONE;
    }
}
