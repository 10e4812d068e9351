package be.sentum.events.consent;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * What may be done for a purpose changed for a person.
 *
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param purpose code of the purpose registry
 * @param decision whether it may be pursued now: allowed, denied
 * @param reason why: granted, withdrawn, denied, objection, expired, never_asked (open: more may come)
 * @param version grows per person and purpose; a version older than the known one is ignored
 * @param decidedAt when, UTC
 */
public record DecisionChanged(
        UUID subjectId, String purpose, String decision, String reason, long version, Instant decidedAt)
        implements PersonEvent {}
