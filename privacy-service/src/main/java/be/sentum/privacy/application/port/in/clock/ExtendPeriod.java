package be.sentum.privacy.application.port.in.clock;

import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.clock.ClockRejection;
import be.sentum.privacy.domain.clock.Extension.Reason;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import java.util.Set;

/**
 * Gives a case three months from receipt instead of one (REQ-CLK-02), once, on or before the first last day; the notice
 * goes out with it.
 */
public interface ExtendPeriod {

    Result handle(Command command);

    /** @param explanation what makes this case complex, or so many, as the person reads it */
    record Command(RequestId request, Set<Reason> reasons, String explanation, Actor actor) {
        public Command {
            reasons = Set.copyOf(reasons);
        }
    }

    /** What became of it. */
    sealed interface Result {

        /** @param posted whether the notice went out by mail; otherwise somebody has to send it by post */
        record Extended(PrivacyRequest request, boolean posted) implements Result {}

        record Refused(ClockRejection reason) implements Result {}
    }
}
