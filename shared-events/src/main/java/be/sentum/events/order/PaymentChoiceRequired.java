package be.sentum.events.order;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Deferred payment was not granted by the machine: the buyer may pay first or have a human look (REQ-ADM-01).
 *
 * @param orderId the order
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param requiredAt when, UTC
 * @param step its place in the order's timeline; absent in events from before 23 November 2026
 */
public record PaymentChoiceRequired(
        UUID orderId,
        UUID subjectId,
        Instant requiredAt,
        @Nullable OrderStep step) implements OrderStepEvent {

    /** As they were before they told their step. */
    public PaymentChoiceRequired(UUID orderId, UUID subjectId, Instant requiredAt) {
        this(orderId, subjectId, requiredAt, null);
    }
}
