package be.sentum.billing.fake;

import be.sentum.billing.application.port.out.InTransaction;
import be.sentum.billing.application.port.out.Invoices;
import be.sentum.billing.application.port.out.InvoicesContract;
import be.sentum.billing.application.port.out.PaymentHistory;

class InMemoryInvoicesTest extends InvoicesContract {

    private final InMemoryInvoices fake = new InMemoryInvoices();

    @Override
    protected Invoices invoices() {
        return fake;
    }

    @Override
    protected PaymentHistory history() {
        return fake;
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
