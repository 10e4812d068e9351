package be.sentum.privacy.application.port.in.request;

import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.Rejection;
import be.sentum.privacy.domain.request.intake.Intake;
import be.sentum.privacy.domain.subject.SubjectId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Opens a case for what a person asks (REQ-DSR-01) and puts the first questions to the services. Several things asked
 * at once are one case. A second erasure while one runs is the running one.
 */
public interface RegisterRequest {

    Result handle(Command command);

    /**
     * @param subject whose case it is; null while that is not known: what needs a known person waits
     * @param acknowledged whether a letter says that it came in: not to a machine
     * @param types what is asked; with none, the text alone is kept for an officer to understand
     */
    record Command(@Nullable SubjectId subject, Set<ItemType> types, Intake intake, Actor actor, boolean acknowledged) {

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

        record Refused(Rejection reason) implements Result {}
    }
}
