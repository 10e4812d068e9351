package be.sentum.privacy.application.port.in.intake;

import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.Rejection;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.SubjectId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An officer has read what was asked and names it: what was unknown becomes these items, with the date of receipt it
 * had. A type that is already there stays as it is.
 */
public interface TriageRequest {

    Result handle(Command command);

    /** @param person whom it is taken to be: that customer is asked for proof at the known address */
    record Command(
            RequestId request,
            Set<ItemType> types,
            @Nullable SubjectId person,
            Actor actor) {
        public Command {
            types = Set.copyOf(types);
        }
    }

    /** What became of it. */
    sealed interface Result {
        record Understood(PrivacyRequest request) implements Result {}

        record Refused(Rejection reason) implements Result {}
    }
}
