package be.sentum.billing.fake;

import be.sentum.billing.application.port.out.InTransaction;
import be.sentum.billing.application.port.out.InvoiceNumbers;
import be.sentum.billing.application.port.out.InvoiceNumbersContract;

class InMemoryInvoiceNumbersTest extends InvoiceNumbersContract {

    private final InMemoryInvoiceNumbers fake = new InMemoryInvoiceNumbers();

    @Override
    protected InvoiceNumbers numbers() {
        return fake;
    }

    @Override
    protected InTransaction inTransaction() {
        return InTransaction.NONE;
    }
}
