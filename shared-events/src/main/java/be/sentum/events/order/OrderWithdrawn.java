package be.sentum.events.order;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * The consumer withdrew from the contract within the withdrawal period (REQ-ORD-04).
 *
 * @param orderId the order
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param goods where the goods are: not_sent, to_come_back (open: more may come)
 * @param withdrawnAt when the statement was confirmed, UTC: what was paid is owed back within 14 days of it
 */
public record OrderWithdrawn(UUID orderId, UUID subjectId, String goods, Instant withdrawnAt) implements PersonEvent {}
