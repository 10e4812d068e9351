package be.sentum.privacy.contracts.breach;

import be.sentum.privacy.application.port.out.breach.BreachRegister;
import be.sentum.privacy.fakes.breach.InMemoryBreaches;

class InMemoryBreachesTest extends BreachRegisterContract {

    private final BreachRegister register = new InMemoryBreaches();

    @Override
    protected BreachRegister register() {
        return register;
    }

    @Override
    protected void inTransaction(Runnable step) {
        step.run();
    }
}
