package be.sentum.privacy.application.port.in.restriction;

import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.restriction.Ground;
import be.sentum.privacy.domain.restriction.Restriction;
import be.sentum.privacy.domain.restriction.RestrictionRejection;
import be.sentum.privacy.domain.restriction.Scope;
import be.sentum.privacy.domain.subject.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * An officer restricts processing (REQ-RES-01) and tells every service. Not idempotent: each call is a restriction of its
 * own. Refuses who is unknown or erased.
 */
public interface ImposeRestriction {

    Result handle(Command command);

    /** @param note the officer's words */
    record Command(
            SubjectId subject,
            Ground ground,
            Scope scope,
            @Nullable String note,
            Actor actor) {}

    /** What became of it. */
    sealed interface Result {
        record Imposed(Restriction restriction) implements Result {}

        record Refused(RestrictionRejection reason) implements Result {}
    }
}
