package be.sentum.events.order;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * The buyer chose another way to pay.
 *
 * @param orderId the order
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param payment the way chosen: PREPAID
 * @param chosenAt when, UTC
 */
public record PaymentChosen(UUID orderId, UUID subjectId, String payment, Instant chosenAt) implements PersonEvent {}
