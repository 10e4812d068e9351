package be.sentum.privacy.application.port.in.request;

import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.Rejection;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.Reader;

/** The person wants it no longer: the case ends as withdrawn, unless it has ended or an erasure is being carried out. */
public interface WithdrawRequest {

    Result handle(Reader reader, RequestId request, Actor actor);

    /** What became of it. */
    sealed interface Result {
        record Withdrawn(PrivacyRequest request) implements Result {}

        record Refused(Rejection reason) implements Result {}
    }
}
