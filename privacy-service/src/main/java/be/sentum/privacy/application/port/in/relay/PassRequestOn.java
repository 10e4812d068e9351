package be.sentum.privacy.application.port.in.relay;

import be.sentum.privacy.domain.relay.Dialect;
import be.sentum.privacy.domain.relay.GivenIdentity;
import be.sentum.privacy.domain.relay.RelayKey;
import be.sentum.privacy.domain.relay.RelayReport;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.intake.Language;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Opens a case for what a controller passes on in a person's name (OpenDSR 2.0). A controller's word proves nothing about
 * the person (Art. 12(6), ADR 0023): the case waits until the person answers our own question for proof, sent to the
 * address given, or to the known address of whom the other identities name together. The answer to the controller is the
 * same, in about the same time, whether or not we know anybody (REQ-SEC-08).
 *
 * <p>The same again, under the same id, is the same case. Another content under a used id is refused.
 */
public interface PassRequestOn {

    Result handle(Command command);

    /**
     * @param content a digest of what was sent
     * @param language in which the person is written to, if the controller says
     */
    record Command(
            RelayKey key,
            Dialect dialect,
            String content,
            ItemType type,
            List<GivenIdentity> identities,
            List<String> callbacks,
            @Nullable Language language) {
        public Command {
            identities = List.copyOf(identities);
            callbacks = List.copyOf(callbacks);
        }
    }

    /** What became of it. */
    sealed interface Result {

        record Accepted(RelayReport report) implements Result {}

        /** That id was used for something else. */
        record IdUsed() implements Result {}

        /** An address that this controller is not registered with; by its place in the list. */
        record CallbackNotAllowed(int index) implements Result {}

        /** Nothing was taken in: the controller, a machine, sends it again. */
        record TooMany(Duration pause) implements Result {}
    }
}
