package be.sentum.privacy.contracts;

import be.sentum.privacy.application.port.out.request.HeldCases;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@WithSentumServers
class PostgresHeldCasesTest extends HeldCasesContract {

    @Inject
    Requests requests;

    @Inject
    HeldCases held;

    @Override
    protected Requests requests() {
        return requests;
    }

    @Override
    protected HeldCases held() {
        return held;
    }

    @Override
    protected void inTransaction(Runnable step) {
        QuarkusTransaction.requiringNew().run(step);
    }
}
