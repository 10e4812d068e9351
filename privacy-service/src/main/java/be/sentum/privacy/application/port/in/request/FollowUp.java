package be.sentum.privacy.application.port.in.request;

import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.Reader;
import java.util.Optional;

/**
 * Asks again about a case that has ended: closed is final, so the follow-up is a case of its own, linked to the one
 * before (REQ-DSR-04).
 */
public interface FollowUp {

    /** Like {@link RegisterRequest}; not found when the case is another person's, refused while it is open. */
    RegisterRequest.Result handle(Reader reader, RequestId ended, RegisterRequest.Command command);

    /** The case that this one follows, if any. */
    Optional<RequestId> before(RequestId request);
}
