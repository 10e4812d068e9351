package be.sentum.privacy.application.port.out.request;

import be.sentum.privacy.domain.request.SubjectId;
import java.util.Optional;

/** The persons we know, by pseudonym. */
public interface Persons {

    /** The person behind a log-in; gives a registration that is still on its way a moment. Not in a transaction. */
    Optional<SubjectId> behind(String login);

    Standing standing(SubjectId subject);

    /** Whether a case can be opened about somebody. A restriction never stops a rights request (REQ-RES-02). */
    enum Standing {
        KNOWN,
        UNKNOWN,
        ERASED
    }
}
