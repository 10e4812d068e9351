package be.sentum.events.privacy;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * A service has answered a collection whole. status is completed or no_data; sha256 is over the plain fragments in
 * order.
 */
public record CollectionCompleted(
        UUID requestId,
        UUID subjectId,
        String service,
        String status,
        int fragments,
        int rows,
        String sha256,
        Instant completedAt)
        implements PersonEvent {}
