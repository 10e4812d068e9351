package be.sentum.privacy.application.port.out.request;

import be.sentum.privacy.domain.subject.SubjectId;

/** The persons we know, by pseudonym. */
public interface Persons {

    Standing standing(SubjectId subject);

    /** Whether a case can be opened about somebody. A restriction never stops a rights request (REQ-RES-02). */
    enum Standing {
        KNOWN,
        UNKNOWN,
        ERASED
    }
}
