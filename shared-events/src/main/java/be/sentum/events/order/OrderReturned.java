package be.sentum.events.order;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Goods of an order came back: what was invoiced for them is to be credited.
 *
 * @param returnId the return
 * @param orderId the order
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param lines what came back, at the prices of the order; at least one line
 * @param reason why: withdrawal, defective, damaged, wrong_item, goodwill (open: more may come)
 * @param returnedAt when it was taken in, UTC
 * @param step its place in the order's timeline; absent in events from before 23 November 2026
 */
public record OrderReturned(
        UUID returnId,
        UUID orderId,
        UUID subjectId,
        List<OrderedLine> lines,
        String reason,
        Instant returnedAt,
        @Nullable OrderStep step)
        implements OrderStepEvent {

    /** As they were before they told their step. */
    public OrderReturned(
            UUID returnId, UUID orderId, UUID subjectId, List<OrderedLine> lines, String reason, Instant returnedAt) {
        this(returnId, orderId, subjectId, lines, reason, returnedAt, null);
    }
}
