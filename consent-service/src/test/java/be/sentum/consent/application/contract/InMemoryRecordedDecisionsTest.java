package be.sentum.consent.application.contract;

import be.sentum.consent.application.InMemoryConsentLog;
import be.sentum.consent.application.port.out.ConsentLog;
import be.sentum.consent.application.port.out.RecordedDecisions;
import be.sentum.consent.domain.Purposes;
import be.sentum.consent.domain.purpose.ConsentText;

class InMemoryRecordedDecisionsTest extends RecordedDecisionsContract {

    private final InMemoryConsentLog log = new InMemoryConsentLog();
    private final InMemoryPurposeRegister purposes = new InMemoryPurposeRegister();

    @Override
    protected RecordedDecisions decisions() {
        return new InMemoryRecordedDecisions(log, purposes);
    }

    @Override
    protected ConsentLog log() {
        return log;
    }

    @Override
    protected ConsentText text() {
        return purposes.text(Purposes.NEWSLETTER_TEXT).orElseThrow();
    }

    @Override
    protected void inTransaction(Runnable step) {
        step.run();
    }
}
