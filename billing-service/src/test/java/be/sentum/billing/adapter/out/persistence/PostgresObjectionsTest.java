package be.sentum.billing.adapter.out.persistence;

import be.sentum.billing.application.port.out.InTransaction;
import be.sentum.billing.application.port.out.Objections;
import be.sentum.billing.application.port.out.ObjectionsContract;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@WithSentumServers
class PostgresObjectionsTest extends ObjectionsContract {

    @Inject
    Objections real;

    @Override
    protected Objections objections() {
        return real;
    }

    @Override
    protected InTransaction inTransaction() {
        return new NewTransaction();
    }
}
