package be.sentum.privacy.application.port.in.relay;

import be.sentum.privacy.domain.relay.RelayKey;
import be.sentum.privacy.domain.relay.RelayReport;
import java.time.Instant;

/**
 * A controller takes back what it passed on: only while nobody has proven whose it is. From then on the request is the
 * person's own, who alone can withdraw it.
 */
public interface CancelRelay {

    Result handle(RelayKey key);

    /** What became of it. */
    sealed interface Result {

        record Cancelled(RelayReport report, Instant at) implements Result {}

        record NotPending() implements Result {}

        /** Unknown, or another controller's: nobody learns which. */
        record NotFound() implements Result {}
    }
}
