package be.sentum.privacy.application.port.in.request;

import be.sentum.privacy.domain.request.SubjectId;
import java.util.Optional;

/** Finds the person behind a log-in; waits a moment for a registration that is on its way. Not in a transaction. */
public interface IdentifyCaller {
    Optional<SubjectId> behind(String login);
}
