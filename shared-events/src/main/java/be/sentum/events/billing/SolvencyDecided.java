package be.sentum.events.billing;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether deferred payment is granted for an order.
 *
 * @param checkId the solvency check; absent when none was needed, the amount being under the threshold
 * @param orderId the order
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param outcome the decision; rejected is only ever a human's (REQ-ADM-01): approved, refer, rejected
 * @param decidedAt when, UTC
 */
public record SolvencyDecided(@Nullable UUID checkId, UUID orderId, UUID subjectId, String outcome, Instant decidedAt)
        implements PersonEvent {}
