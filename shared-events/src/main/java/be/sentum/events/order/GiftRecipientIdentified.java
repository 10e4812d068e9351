package be.sentum.events.order;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who received an order of another person turned to us and was recognised: rights requests can be about that
 * person from now on (REQ-ORD-05).
 *
 * @param subjectId the recipient's id: a pseudonym of its own, one for each order, not the buyer's
 * @param identifiedAt when, UTC
 */
public record GiftRecipientIdentified(UUID subjectId, Instant identifiedAt) implements PersonEvent {}
