package be.sentum.events.order;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The order will not be delivered.
 *
 * @param orderId the order
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param reason why: by_customer, by_staff, timed_out, subject_erased (open: more may come)
 * @param cancelledAt when, UTC
 * @param step its place in the order's timeline; absent in events from before 23 November 2026
 */
public record OrderCancelled(
        UUID orderId,
        UUID subjectId,
        String reason,
        Instant cancelledAt,
        @Nullable OrderStep step) implements OrderStepEvent {

    /** As they were before they told their step. */
    public OrderCancelled(UUID orderId, UUID subjectId, String reason, Instant cancelledAt) {
        this(orderId, subjectId, reason, cancelledAt, null);
    }
}
