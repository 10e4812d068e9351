package be.sentum.privacy.application.request;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.request.RequestQueries;
import be.sentum.privacy.application.port.out.intake.CaseMessages;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.application.port.out.request.Requests.Position;
import be.sentum.privacy.domain.request.CaseNumber;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.request.intake.CaseMessage;
import be.sentum.privacy.domain.subject.Reader;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@UseCase
class RequestQueriesHandler implements RequestQueries {

    private final Requests requests;
    private final CaseMessages messages;

    RequestQueriesHandler(Requests requests, CaseMessages messages) {
        this.requests = requests;
        this.messages = messages;
    }

    @Override
    public Optional<PrivacyRequest> find(Reader reader, RequestId id) {
        return requests.find(id).filter(r -> r.isVisibleTo(reader));
    }

    @Override
    public List<CaseMessage> messages(RequestId id) {
        return messages.of(id);
    }

    @Override
    public List<PrivacyRequest> of(SubjectId subject) {
        return requests.of(subject);
    }

    @Override
    public Optional<PrivacyRequest> numbered(String number) {
        return CaseNumber.read(number).flatMap(messages::caseNumbered).flatMap(requests::find);
    }

    @Override
    public List<PrivacyRequest> byUrgency(@Nullable Position after, int limit) {
        return requests.byUrgency(after, limit);
    }

    @Override
    public List<PrivacyRequest> due(@Nullable LocalDate upTo, @Nullable Position after, int limit) {
        return requests.byUrgency(after, limit).stream()
                .takeWhile(r -> r.closedOn().isEmpty()
                        && (upTo == null || !r.period().dueOn().isAfter(upTo)))
                .toList();
    }
}
