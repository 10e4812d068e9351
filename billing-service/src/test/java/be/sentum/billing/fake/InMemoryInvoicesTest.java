package be.sentum.billing.fake;

import be.sentum.billing.application.port.out.InTransaction;
import be.sentum.billing.application.port.out.Invoices;
import be.sentum.billing.application.port.out.InvoicesContract;
import be.sentum.billing.application.port.out.PaymentHistory;
import be.sentum.billing.application.port.out.payment.OrderAccounts;
import be.sentum.billing.fake.payment.InMemoryOrderAccounts;

class InMemoryInvoicesTest extends InvoicesContract {

    private final InMemoryInvoices fake = new InMemoryInvoices();
    private final InMemoryOrderAccounts accounts = new InMemoryOrderAccounts(fake);

    @Override
    protected Invoices invoices() {
        return fake;
    }

    @Override
    protected PaymentHistory history() {
        return fake;
    }

    @Override
    protected OrderAccounts accounts() {
        return accounts;
    }

    @Override
    protected int year() {
        return 2060;
    }

    @Override
    protected InTransaction inTransaction() {
        return InTransaction.NONE;
    }
}
