package be.sentum.events.order;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.UUID;

/** The buyer chose another way to pay; payment is PREPAID. */
public record PaymentChosen(UUID orderId, UUID subjectId, String payment, Instant chosenAt) implements PersonEvent {}
