package be.sentum.consent.adapter.out.persistence;

import be.sentum.consent.application.ConsentLogContract;
import be.sentum.consent.application.port.out.ConsentHistory;
import be.sentum.consent.application.port.out.ConsentLog;
import be.sentum.consent.application.port.out.decision.EndedGrants;
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
class PostgresConsentLogTest extends ConsentLogContract {

    @Inject
    ConsentLog log;

    @Inject
    ConsentHistory history;

    @Inject
    EndedGrants ended;

    @Inject
    PurposeRegister purposes;

    @Override
    protected ConsentLog log() {
        return log;
    }

    @Override
    protected ConsentHistory history() {
        return history;
    }

    @Override
    protected EndedGrants ended() {
        return ended;
    }

    @Override
    protected TextOfP09 text() {
        ConsentText text = purposes.find(new PurposeCode("P09"))
                .orElseThrow()
                .texts()
                .present("nl", LocalDate.of(2026, 11, 22))
                .orElseThrow();
        return new TextOfP09(text.id(), text.sha256());
    }

    @Override
    protected void inTransaction(Runnable step) {
        QuarkusTransaction.requiringNew().run(step);
    }
}
