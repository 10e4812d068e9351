package be.sentum.events.privacy.restriction;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * A service's receipt: from this moment on it refuses, or no longer refuses, what the restriction covers.
 *
 * @param restrictionId which one
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param service short name of the answering service
 * @param status what holds there now: restricted, lifted, no_data
 * @param appliedAt when, UTC
 */
public record RestrictionApplied(UUID restrictionId, UUID subjectId, String service, String status, Instant appliedAt)
        implements PersonEvent {}
