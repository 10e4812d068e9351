package be.sentum.privacy.contracts.intake;

import be.sentum.privacy.application.port.out.intake.CaseMessages;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@WithSentumServers
class PostgresCaseMessagesTest extends CaseMessagesContract {

    @Inject
    CaseMessages messages;

    @Inject
    Requests requests;

    @Override
    protected CaseMessages messages() {
        return messages;
    }

    @Override
    protected void add(PrivacyRequest request) {
        QuarkusTransaction.requiringNew().run(() -> requests.add(request));
    }
}
