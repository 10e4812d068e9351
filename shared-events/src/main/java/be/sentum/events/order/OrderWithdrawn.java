package be.sentum.events.order;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The consumer withdrew from the contract within the withdrawal period (REQ-ORD-04).
 *
 * @param orderId the order
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param goods where the goods are: not_sent, to_come_back (open: more may come)
 * @param withdrawnAt when the statement was confirmed, UTC: what was paid is owed back within 14 days of it
 * @param step its place in the order's timeline; absent in events from before 23 November 2026
 */
public record OrderWithdrawn(
        UUID orderId,
        UUID subjectId,
        String goods,
        Instant withdrawnAt,
        @Nullable OrderStep step) implements OrderStepEvent {

    /** As they were before they told their step. */
    public OrderWithdrawn(UUID orderId, UUID subjectId, String goods, Instant withdrawnAt) {
        this(orderId, subjectId, goods, withdrawnAt, null);
    }
}
