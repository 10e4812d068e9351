package be.sentum.events.order;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * Deferred payment was not granted by the machine: the buyer may pay first or have a human look (REQ-ADM-01).
 *
 * @param orderId the order
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param requiredAt when, UTC
 */
public record PaymentChoiceRequired(UUID orderId, UUID subjectId, Instant requiredAt) implements PersonEvent {}
