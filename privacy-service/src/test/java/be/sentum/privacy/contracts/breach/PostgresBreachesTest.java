package be.sentum.privacy.contracts.breach;

import be.sentum.privacy.application.port.out.breach.BreachRegister;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@WithSentumServers
class PostgresBreachesTest extends BreachRegisterContract {

    @Inject
    BreachRegister register;

    @Override
    protected BreachRegister register() {
        return register;
    }

    @Override
    protected void inTransaction(Runnable step) {
        QuarkusTransaction.requiringNew().run(step);
    }
}
