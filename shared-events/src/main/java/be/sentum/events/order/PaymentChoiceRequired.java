package be.sentum.events.order;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.UUID;

/** The buyer may pay first or have a human look at the solvency check. */
public record PaymentChoiceRequired(UUID orderId, UUID subjectId, Instant requiredAt) implements PersonEvent {}
