package be.sentum.events.order;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.UUID;

/** The order will not be delivered. reason is a code: by_customer, by_staff, timed_out, subject_erased. */
public record OrderCancelled(UUID orderId, UUID subjectId, String reason, Instant cancelledAt) implements PersonEvent {}
