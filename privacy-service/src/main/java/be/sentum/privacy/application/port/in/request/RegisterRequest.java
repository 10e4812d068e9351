package be.sentum.privacy.application.port.in.request;

import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.rectification.Supplement;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.Rejection;
import be.sentum.privacy.domain.request.intake.Intake;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Opens a case for what a person asks (REQ-DSR-01) and puts the first questions to the services. Several things asked
 * at once are one case. A second erasure while one runs is the running one.
 *
 * <p>Who asks more than so often in a while is told to slow down, and loses nothing by it: a right does not depend on how
 * often it is used, and only two officers together call a request excessive (REQ-FEE-01). Whatever is asked beyond the
 * limit is on record when that answer goes out: in an open case of the same person that owes the very same already, else
 * in a case of its own, with its own day of receipt, whose work for the services begins by itself later.
 */
public interface RegisterRequest {

    Result handle(Command command);

    /**
     * @param subject whose case it is; null while that is not known: what needs a known person waits
     * @param acknowledged whether a letter says that it came in: not to a machine
     * @param supplement what the person adds to a request for correction (REQ-REC-02)
     * @param types what is asked; with none, the text alone is kept for an officer to understand
     */
    record Command(
            @Nullable SubjectId subject,
            Set<ItemType> types,
            Intake intake,
            Actor actor,
            boolean acknowledged,
            Supplement supplement) {

        /** With nothing added to it. */
        public Command(
                @Nullable SubjectId subject, Set<ItemType> types, Intake intake, Actor actor, boolean acknowledged) {
            this(subject, types, intake, actor, acknowledged, new Supplement(null, List.of()));
        }

        /** With an acknowledgement (REQ-DSR-02), as usual. */
        public Command(@Nullable SubjectId subject, Set<ItemType> types, Intake intake, Actor actor) {
            this(subject, types, intake, actor, true);
        }

        public Command {
            types = Set.copyOf(types);
        }
    }

    /** What became of it. */
    sealed interface Result {
        record Registered(PrivacyRequest request) implements Result {}

        record AlreadyRunning(PrivacyRequest request) implements Result {}

        /**
         * Too much at once.
         *
         * @param recorded the case that holds what was asked
         * @param pause how long to wait with the next
         */
        record TooMany(PrivacyRequest recorded, Duration pause) implements Result {}

        record Refused(Rejection reason) implements Result {}
    }
}
