package be.sentum.consent.application.contract;

import be.sentum.consent.application.port.out.purpose.PurposeRegister;

class InMemoryPurposeRegisterTest extends PurposeRegisterContract {

    @Override
    protected PurposeRegister purposes() {
        return new InMemoryPurposeRegister();
    }
}
