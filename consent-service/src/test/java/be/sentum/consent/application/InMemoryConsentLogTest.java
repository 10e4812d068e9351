package be.sentum.consent.application;

import be.sentum.consent.application.port.out.ConsentLog;

class InMemoryConsentLogTest extends ConsentLogContract {

    private final ConsentLog log = new InMemoryConsentLog();

    @Override
    protected ConsentLog log() {
        return log;
    }

    @Override
    protected void inTransaction(Runnable step) {
        step.run();
    }
}
