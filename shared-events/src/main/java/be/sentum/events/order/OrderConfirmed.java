package be.sentum.events.order;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The order will be delivered: it is paid, or deferred payment was granted.
 *
 * @param orderId the order
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param confirmedAt when, UTC
 * @param step its place in the order's timeline; absent in events from before 23 November 2026
 */
public record OrderConfirmed(
        UUID orderId,
        UUID subjectId,
        Instant confirmedAt,
        @Nullable OrderStep step) implements OrderStepEvent {

    /** As they were before they told their step. */
    public OrderConfirmed(UUID orderId, UUID subjectId, Instant confirmedAt) {
        this(orderId, subjectId, confirmedAt, null);
    }
}
