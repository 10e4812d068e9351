package be.sentum.privacy.contracts.hold;

import be.sentum.privacy.application.port.out.hold.LegalHoldRegister;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@WithSentumServers
class PostgresLegalHoldsTest extends LegalHoldRegisterContract {

    @Inject
    LegalHoldRegister register;

    @Override
    protected LegalHoldRegister register() {
        return register;
    }

    @Override
    protected void inTransaction(Runnable step) {
        QuarkusTransaction.requiringNew().run(step);
    }
}
