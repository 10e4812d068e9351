package be.sentum.events.order;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.UUID;

/** The order will be delivered: it is paid, or deferred payment was granted. */
public record OrderConfirmed(UUID orderId, UUID subjectId, Instant confirmedAt) implements PersonEvent {}
