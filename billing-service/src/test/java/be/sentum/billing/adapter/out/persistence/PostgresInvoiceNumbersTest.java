package be.sentum.billing.adapter.out.persistence;

import be.sentum.billing.application.port.out.InTransaction;
import be.sentum.billing.application.port.out.InvoiceNumbers;
import be.sentum.billing.application.port.out.InvoiceNumbersContract;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@WithSentumServers
class PostgresInvoiceNumbersTest extends InvoiceNumbersContract {

    @Inject
    InvoiceNumbers real;

    @Override
    protected InvoiceNumbers numbers() {
        return real;
    }

    @Override
    protected InTransaction inTransaction() {
        return new NewTransaction();
    }
}
