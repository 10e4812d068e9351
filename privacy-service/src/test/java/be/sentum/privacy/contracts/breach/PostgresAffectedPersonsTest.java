package be.sentum.privacy.contracts.breach;

import be.sentum.privacy.application.port.out.breach.AffectedPersons;
import be.sentum.privacy.application.port.out.breach.BreachRegister;
import be.sentum.privacy.application.port.out.disclosure.DisclosureLog;
import be.sentum.privacy.domain.breach.Breach;
import be.sentum.privacy.domain.disclosure.Disclosure;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@WithSentumServers
class PostgresAffectedPersonsTest extends AffectedPersonsContract {

    @Inject
    AffectedPersons affected;

    @Inject
    BreachRegister register;

    @Inject
    DisclosureLog log;

    @Override
    protected AffectedPersons affected() {
        return affected;
    }

    @Override
    protected void register(Breach breach) {
        register.add(breach);
    }

    @Override
    protected void disclosed(Disclosure disclosure) {
        log.note(disclosure);
    }

    @Override
    protected void inTransaction(Runnable step) {
        QuarkusTransaction.requiringNew().run(step);
    }
}
