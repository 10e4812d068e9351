package be.sentum.privacy.contracts.identity;

import be.sentum.privacy.application.port.out.identity.IdentityChecks;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.fakes.identity.InMemoryIdentityChecks;
import java.util.UUID;

class InMemoryIdentityChecksTest extends IdentityChecksContract {

    private final IdentityChecks checks = new InMemoryIdentityChecks();

    @Override
    protected IdentityChecks checks() {
        return checks;
    }

    @Override
    protected RequestId request() {
        return new RequestId(UUID.randomUUID());
    }
}
