package be.sentum.events.order;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A parcel was handed to a carrier.
 *
 * @param orderId the order
 * @param shipmentId the parcel
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param carrier code of a registered recipient
 * @param shippedAt when, UTC
 * @param step its place in the order's timeline; absent in events from before 23 November 2026
 */
public record OrderShipped(
        UUID orderId,
        UUID shipmentId,
        UUID subjectId,
        String carrier,
        Instant shippedAt,
        @Nullable OrderStep step) implements OrderStepEvent {

    /** As they were before they told their step. */
    public OrderShipped(UUID orderId, UUID shipmentId, UUID subjectId, String carrier, Instant shippedAt) {
        this(orderId, shipmentId, subjectId, carrier, shippedAt, null);
    }
}
