package be.sentum.events.billing;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * The buyer has a human look at a solvency check, also at one that a human rejected (REQ-ADM-03).
 *
 * @param checkId the solvency check
 * @param orderId the order
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param contestedAt when, UTC
 */
public record SolvencyContested(UUID checkId, UUID orderId, UUID subjectId, Instant contestedAt)
        implements PersonEvent {}
