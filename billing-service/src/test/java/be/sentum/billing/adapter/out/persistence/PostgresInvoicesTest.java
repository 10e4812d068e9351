package be.sentum.billing.adapter.out.persistence;

import be.sentum.billing.application.port.out.InTransaction;
import be.sentum.billing.application.port.out.Invoices;
import be.sentum.billing.application.port.out.InvoicesContract;
import be.sentum.billing.application.port.out.PaymentHistory;
import be.sentum.billing.application.port.out.payment.OrderAccounts;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@WithSentumServers
class PostgresInvoicesTest extends InvoicesContract {

    @Inject
    Invoices real;

    @Inject
    PaymentHistory realHistory;

    @Inject
    OrderAccounts realAccounts;

    @Override
    protected Invoices invoices() {
        return real;
    }

    @Override
    protected PaymentHistory history() {
        return realHistory;
    }

    @Override
    protected OrderAccounts accounts() {
        return realAccounts;
    }

    @Override
    protected int year() {
        return 2061;
    }

    @Override
    protected InTransaction inTransaction() {
        return new NewTransaction();
    }
}
