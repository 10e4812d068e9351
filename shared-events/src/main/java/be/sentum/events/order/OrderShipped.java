package be.sentum.events.order;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.UUID;

/** A parcel was handed to a carrier; carrier is the code of a registered recipient. */
public record OrderShipped(UUID orderId, UUID shipmentId, UUID subjectId, String carrier, Instant shippedAt)
        implements PersonEvent {}
