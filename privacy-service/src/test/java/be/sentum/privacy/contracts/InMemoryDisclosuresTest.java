package be.sentum.privacy.contracts;

import be.sentum.privacy.application.port.out.disclosure.DisclosureLog;
import be.sentum.privacy.fakes.InMemoryDisclosures;

class InMemoryDisclosuresTest extends DisclosureLogContract {

    private final DisclosureLog log = new InMemoryDisclosures();

    @Override
    protected DisclosureLog log() {
        return log;
    }

    @Override
    protected void inTransaction(Runnable step) {
        step.run();
    }
}
