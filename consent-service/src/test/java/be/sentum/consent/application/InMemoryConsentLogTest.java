package be.sentum.consent.application;

import be.sentum.consent.application.port.out.ConsentHistory;
import be.sentum.consent.application.port.out.ConsentLog;
import be.sentum.consent.application.port.out.decision.EndedGrants;
import be.sentum.consent.domain.Purposes;

class InMemoryConsentLogTest extends ConsentLogContract {

    private final InMemoryConsentLog log = new InMemoryConsentLog();

    @Override
    protected ConsentLog log() {
        return log;
    }

    @Override
    protected ConsentHistory history() {
        return log;
    }

    @Override
    protected EndedGrants ended() {
        return log;
    }

    @Override
    protected TextOfP09 text() {
        return new TextOfP09(Purposes.NEWSLETTER_TEXT, "hash");
    }

    @Override
    protected void inTransaction(Runnable step) {
        step.run();
    }
}
