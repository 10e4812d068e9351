package be.sentum.events.consent;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * What may be done for a purpose changed for a person: decision is allowed or denied, reason a code (granted,
 * withdrawn, denied, objection, expired, never_asked). version grows per person and purpose: an older one than known
 * is ignored.
 */
public record DecisionChanged(
        UUID subjectId, String purpose, String decision, String reason, long version, Instant decidedAt)
        implements PersonEvent {}
