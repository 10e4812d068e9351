package be.sentum.consent.application.port.in;

import be.sentum.consent.domain.Rejection;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.purpose.PurposeCode;
import be.sentum.consent.domain.purpose.TextVersionId;
import be.sentum.consent.domain.suppression.MailAddress;
import java.time.Instant;
import java.util.UUID;

/**
 * Asks a child's guardian by mail to allow one purpose (REQ-CHD-01). The guardian's address is used for that mail and
 * kept as a keyed hash only.
 */
public interface AskGuardian {

    Result handle(Command command);

    record Command(SubjectId child, PurposeCode purpose, TextVersionId shown, MailAddress guardian) {}

    /** What became of it. */
    sealed interface Result {

        /** @param id what the child's grant names once the guardian has confirmed */
        record Asked(UUID id, Instant until) implements Result {}

        record Refused(Rejection reason) implements Result {}
    }
}
