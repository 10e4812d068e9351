package be.sentum.privacy.contracts.hold;

import be.sentum.privacy.application.port.out.hold.LegalHoldRegister;
import be.sentum.privacy.fakes.hold.InMemoryLegalHolds;

class InMemoryLegalHoldsTest extends LegalHoldRegisterContract {

    private final LegalHoldRegister register = new InMemoryLegalHolds();

    @Override
    protected LegalHoldRegister register() {
        return register;
    }

    @Override
    protected void inTransaction(Runnable step) {
        step.run();
    }
}
