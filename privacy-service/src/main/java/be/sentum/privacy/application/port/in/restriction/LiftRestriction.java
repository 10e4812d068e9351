package be.sentum.privacy.application.port.in.restriction;

import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.restriction.Restriction;
import be.sentum.privacy.domain.restriction.RestrictionId;
import be.sentum.privacy.domain.restriction.RestrictionRejection;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Ends a restriction, but never before the person was told (Art. 18(3), REQ-RES-04). */
public interface LiftRestriction {

    /**
     * Tells the person by mail that it will end, which is the notice that {@link #lift} asks for.
     *
     * @param liftAt when it is meant to end; absent for as soon as possible
     */
    Result announce(RestrictionId id, @Nullable Instant liftAt, Actor actor);

    /**
     * Lifts now, or then when that is still to come. The notice lies before the end and is no promise: an instant that is
     * still to come is none.
     *
     * @param noticeSentAt when the person was told by other means; absent when {@link #announce} did
     * @param liftAt absent for now
     */
    Result lift(RestrictionId id, @Nullable Instant noticeSentAt, @Nullable Instant liftAt, Actor actor);

    /** Lifts what was planned and whose time has come; answers how many. Safe on several replicas. */
    int carryOut();

    /** What became of it. */
    sealed interface Result {
        record Done(Restriction restriction) implements Result {}

        record Refused(RestrictionRejection reason) implements Result {}
    }
}
