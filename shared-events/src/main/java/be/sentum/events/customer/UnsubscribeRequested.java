package be.sentum.events.customer;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody used the unsubscribe link of a mail (RFC 8058): an objection to direct marketing, which consent-service notes.
 * The link may be used again and again; consumers are idempotent.
 *
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param purposeGroup what is objected to: direct_marketing
 * @param requestedAt when, UTC
 */
public record UnsubscribeRequested(UUID subjectId, String purposeGroup, Instant requestedAt) implements PersonEvent {}
