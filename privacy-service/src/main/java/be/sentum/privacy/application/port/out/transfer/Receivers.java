package be.sentum.privacy.application.port.out.transfer;

import be.sentum.privacy.domain.subject.SubjectId;
import be.sentum.privacy.domain.transfer.DirectTransfer;

/** Whether a controller may be told at all, and the disclosure log (REQ-LB-06, REQ-NTF-01, REQ-XFR-01). */
public interface Receivers {

    Answer mayReceive(String code);

    /** Enters the disclosure in the log in the caller's transaction, once for each transfer; a refusal enters nothing. */
    Answer tell(DirectTransfer transfer, SubjectId subject);

    /** What the register of recipients says today. */
    enum Answer {
        ALLOWED,
        NOT_REGISTERED,
        NOTHING_CARRIES_IT
    }
}
