package be.sentum.events.order;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * The order will not be delivered.
 *
 * @param orderId the order
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param reason why: by_customer, by_staff, timed_out, subject_erased (open: more may come)
 * @param cancelledAt when, UTC
 */
public record OrderCancelled(UUID orderId, UUID subjectId, String reason, Instant cancelledAt) implements PersonEvent {}
