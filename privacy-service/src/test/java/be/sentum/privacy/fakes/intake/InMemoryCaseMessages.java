package be.sentum.privacy.fakes.intake;

import be.sentum.privacy.application.port.out.intake.CaseMessages;
import be.sentum.privacy.domain.request.CaseNumber;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.request.intake.CaseMessage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Knows the cases that it is told of. */
public class InMemoryCaseMessages implements CaseMessages {

    private final List<CaseMessage> all = new ArrayList<>();
    private final Supplier<List<PrivacyRequest>> cases;

    public InMemoryCaseMessages(Supplier<List<PrivacyRequest>> cases) {
        this.cases = cases;
    }

    @Override
    public void add(CaseMessage message) {
        all.add(message);
    }

    @Override
    public List<CaseMessage> of(RequestId request) {
        return all.stream()
                .filter(m -> m.request().equals(request))
                .sorted(Comparator.comparing(CaseMessage::receivedAt))
                .toList();
    }

    @Override
    public Optional<RequestId> caseNumbered(CaseNumber number) {
        return cases.get().stream()
                .filter(r -> r.number().equals(number))
                .map(PrivacyRequest::id)
                .findFirst();
    }
}
