package be.sentum.privacy.domain.relay;

import be.sentum.privacy.domain.request.RequestId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request that a controller passed on, and the case it became.
 *
 * @param content keyed hash of what was sent, by which the same is recognised when it comes again; null once the person
 *     is erased
 * @param callbacks where the controller wants to be told of each change
 * @param status the last one that was told
 */
public record RelayedRequest(
        RelayKey key,
        RequestId request,
        Dialect dialect,
        @Nullable String content,
        List<String> callbacks,
        RelayStatus status,
        Instant receivedAt) {

    public RelayedRequest {
        callbacks = List.copyOf(callbacks);
    }
}
