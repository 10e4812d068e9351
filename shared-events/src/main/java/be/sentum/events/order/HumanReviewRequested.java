package be.sentum.events.order;

import java.time.Instant;
import java.util.UUID;

/**
 * The buyer asks for a human to look at payment after delivery (REQ-ADM-01).
 *
 * @param orderId the order
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param requestedAt when, UTC
 * @param step its place in the order's timeline
 */
public record HumanReviewRequested(UUID orderId, UUID subjectId, Instant requestedAt, OrderStep step)
        implements OrderStepEvent {}
