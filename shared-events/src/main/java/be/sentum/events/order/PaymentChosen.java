package be.sentum.events.order;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The buyer chose another way to pay.
 *
 * @param orderId the order
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param payment the way chosen: PREPAID
 * @param chosenAt when, UTC
 * @param step its place in the order's timeline; absent in events from before 23 November 2026
 */
public record PaymentChosen(
        UUID orderId,
        UUID subjectId,
        String payment,
        Instant chosenAt,
        @Nullable OrderStep step) implements OrderStepEvent {

    /** As they were before they told their step. */
    public PaymentChosen(UUID orderId, UUID subjectId, String payment, Instant chosenAt) {
        this(orderId, subjectId, payment, chosenAt, null);
    }
}
