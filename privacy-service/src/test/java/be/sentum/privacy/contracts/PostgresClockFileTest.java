package be.sentum.privacy.contracts;

import be.sentum.privacy.application.port.out.clock.ClockFile;
import be.sentum.privacy.application.port.out.clock.DueDates;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@WithSentumServers
class PostgresClockFileTest extends ClockFileContract {

    @Inject
    Requests requests;

    @Inject
    ClockFile file;

    @Inject
    DueDates dueDates;

    @Override
    protected Requests requests() {
        return requests;
    }

    @Override
    protected ClockFile file() {
        return file;
    }

    @Override
    protected DueDates dueDates() {
        return dueDates;
    }

    @Override
    protected void inTransaction(Runnable step) {
        QuarkusTransaction.requiringNew().run(step);
    }
}
