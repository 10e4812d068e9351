package be.sentum.privacy.contracts.breach;

import be.sentum.privacy.application.port.out.breach.AffectedPersons;
import be.sentum.privacy.domain.breach.Breach;
import be.sentum.privacy.domain.disclosure.Disclosure;
import be.sentum.privacy.fakes.breach.InMemoryAffectedPersons;

class InMemoryAffectedPersonsTest extends AffectedPersonsContract {

    private final InMemoryAffectedPersons affected = new InMemoryAffectedPersons();

    @Override
    protected AffectedPersons affected() {
        return affected;
    }

    @Override
    protected void register(Breach breach) {
        // nothing in memory points at it
    }

    @Override
    protected void disclosed(Disclosure disclosure) {
        affected.disclosures.add(disclosure);
    }

    @Override
    protected void inTransaction(Runnable step) {
        step.run();
    }
}
