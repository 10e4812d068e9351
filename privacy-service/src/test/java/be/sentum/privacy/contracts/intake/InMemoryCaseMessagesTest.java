package be.sentum.privacy.contracts.intake;

import be.sentum.privacy.application.port.out.intake.CaseMessages;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.fakes.intake.InMemoryCaseMessages;
import java.util.ArrayList;
import java.util.List;

class InMemoryCaseMessagesTest extends CaseMessagesContract {

    private final List<PrivacyRequest> cases = new ArrayList<>();
    private final InMemoryCaseMessages messages = new InMemoryCaseMessages(() -> cases);

    @Override
    protected CaseMessages messages() {
        return messages;
    }

    @Override
    protected void add(PrivacyRequest request) {
        cases.add(request);
    }
}
