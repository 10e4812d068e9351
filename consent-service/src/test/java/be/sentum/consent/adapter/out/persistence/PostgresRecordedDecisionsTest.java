package be.sentum.consent.adapter.out.persistence;

import be.sentum.consent.application.contract.RecordedDecisionsContract;
import be.sentum.consent.application.port.out.ConsentLog;
import be.sentum.consent.application.port.out.RecordedDecisions;
import be.sentum.consent.application.port.out.purpose.PurposeRegister;
import be.sentum.consent.domain.purpose.ConsentText;
import be.sentum.consent.domain.purpose.PurposeCode;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;

@QuarkusTest
@WithSentumServers
class PostgresRecordedDecisionsTest extends RecordedDecisionsContract {

    @Inject
    RecordedDecisions decisions;

    @Inject
    ConsentLog log;

    @Inject
    PurposeRegister purposes;

    @Override
    protected RecordedDecisions decisions() {
        return decisions;
    }

    @Override
    protected ConsentLog log() {
        return log;
    }

    @Override
    protected ConsentText text() {
        return purposes.find(new PurposeCode("P09"))
                .orElseThrow()
                .texts()
                .present("nl", LocalDate.of(2026, 11, 22))
                .orElseThrow();
    }

    @Override
    protected void inTransaction(Runnable step) {
        QuarkusTransaction.requiringNew().run(step);
    }
}
