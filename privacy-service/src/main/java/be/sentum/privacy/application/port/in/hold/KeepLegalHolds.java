package be.sentum.privacy.application.port.in.hold;

import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.hold.HoldId;
import be.sentum.privacy.domain.hold.HoldRejection;
import be.sentum.privacy.domain.hold.HoldScope;
import be.sentum.privacy.domain.hold.LegalHold;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.LocalDate;

/** Places legal holds, looks at them again and releases them (REQ-RET-03). Every service hears of it. */
public interface KeepLegalHolds {

    Result place(Command command);

    /** Still needed: another day, at most twelve months from today, by which somebody looks again. */
    Result review(HoldId id, LocalDate next, Actor actor);

    /** What was held ends by its own rules again; the next night takes what is past its day. */
    Result release(HoldId id, Actor actor);

    record Command(
            String caseRef, SubjectId subject, HoldScope scope, LocalDate reviewOn, String reason, Actor actor) {}

    sealed interface Result {
        record Done(LegalHold hold) implements Result {}

        record Refused(HoldRejection reason) implements Result {}
    }
}
