package be.sentum.events.privacy.restriction;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * Orders every service to lift one restriction, after the person was told (Art. 18(3)); others stay. Repeating it changes
 * nothing.
 *
 * @param restrictionId which one
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param liftedAt since when it no longer holds, UTC
 */
public record RestrictionLifted(UUID restrictionId, UUID subjectId, Instant liftedAt) implements PersonEvent {}
