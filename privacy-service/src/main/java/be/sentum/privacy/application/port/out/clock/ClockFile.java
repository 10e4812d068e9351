package be.sentum.privacy.application.port.out.clock;

import be.sentum.privacy.domain.clock.Extension;
import be.sentum.privacy.domain.clock.Pause;
import be.sentum.privacy.domain.clock.Pauses;
import be.sentum.privacy.domain.request.RequestId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Why the last day of a case is where it is. Whoever changes it has locked the case. */
public interface ClockFile {

    Pauses pauses(RequestId request);

    /** Adds a pause, or replaces the one with the same id. */
    void keep(RequestId request, Pause pause);

    Optional<Extension> extension(RequestId request);

    void keep(RequestId request, Extension extension);

    /** Open cases with a question that was asked before that moment and is not answered. */
    List<RequestId> unansweredSince(Instant askedBefore);
}
