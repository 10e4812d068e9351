package be.sentum.events.privacy;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An officer decided on what a person contests (Art. 16). Names of fields, never their values, and no word of what the
 * person states: that stays with the case.
 *
 * @param requestId the rights request this belongs to
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param result what came of it: corrected, statement_added or refused
 * @param fields names of the contested fields: of the corrected ones, when some were
 * @param decidedAt when, UTC
 */
public record RectificationDecided(
        UUID requestId, UUID subjectId, String result, List<String> fields, Instant decidedAt) implements PersonEvent {}
