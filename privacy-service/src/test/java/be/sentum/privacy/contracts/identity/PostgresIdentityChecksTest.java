package be.sentum.privacy.contracts.identity;

import be.sentum.privacy.application.port.out.identity.IdentityChecks;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.domain.request.Cases;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@WithSentumServers
class PostgresIdentityChecksTest extends IdentityChecksContract {

    @Inject
    IdentityChecks checks;

    @Inject
    Requests requests;

    @Override
    protected IdentityChecks checks() {
        return checks;
    }

    @Override
    protected RequestId request() {
        PrivacyRequest request = Cases.ofNobodyKnown(ItemType.ACCESS);
        QuarkusTransaction.requiringNew().run(() -> requests.add(request));
        return request.id();
    }
}
