package be.sentum.consent.adapter.out.persistence;

import be.sentum.consent.application.contract.PurposeRegisterContract;
import be.sentum.consent.application.port.out.purpose.PurposeRegister;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@WithSentumServers
class PostgresPurposeRegisterTest extends PurposeRegisterContract {

    @Inject
    PurposeRegister purposes;

    @Override
    protected PurposeRegister purposes() {
        return purposes;
    }
}
