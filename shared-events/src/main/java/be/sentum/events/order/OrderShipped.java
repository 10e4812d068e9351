package be.sentum.events.order;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * A parcel was handed to a carrier.
 *
 * @param orderId the order
 * @param shipmentId the parcel
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param carrier code of a registered recipient
 * @param shippedAt when, UTC
 */
public record OrderShipped(UUID orderId, UUID shipmentId, UUID subjectId, String carrier, Instant shippedAt)
        implements PersonEvent {}
