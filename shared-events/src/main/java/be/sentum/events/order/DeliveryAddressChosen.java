package be.sentum.events.order;

import java.time.Instant;
import java.util.UUID;

/**
 * The buyer has what has not left sent to another address; the address itself stays where it is kept.
 *
 * @param orderId the order
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param chosenAt when, UTC
 * @param step its place in the order's timeline
 */
public record DeliveryAddressChosen(UUID orderId, UUID subjectId, Instant chosenAt, OrderStep step)
        implements OrderStepEvent {}
