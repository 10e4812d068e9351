package be.sentum.privacy.application.port.in.clock;

import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.clock.ClockRejection;
import be.sentum.privacy.domain.clock.Pause;
import be.sentum.privacy.domain.clock.PauseId;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import java.time.Instant;

/**
 * Notes that the person was asked something without which the case cannot go on, and that the answer came (REQ-CLK-03).
 * Only a question put without undue delay moves the last day.
 */
public interface PauseClock {

    Result begin(RequestId request, Pause.Reason reason, Instant askedAt, Actor actor);

    Result end(RequestId request, PauseId pause, Instant answeredAt, Actor actor);

    /** What became of it. */
    sealed interface Result {
        record Done(PrivacyRequest request, Pause pause) implements Result {}

        record Refused(ClockRejection reason) implements Result {}
    }
}
