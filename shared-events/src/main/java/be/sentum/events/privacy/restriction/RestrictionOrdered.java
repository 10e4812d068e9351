package be.sentum.events.privacy.restriction;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Orders every service to restrict processing of a subject's data from now on. Repeating it changes nothing.
 *
 * @param restrictionId one restriction; two of them stand beside each other
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param ground why, by Art. 18(1): accuracy_contested, unlawful, needed_for_claim, objection_pending
 * @param categories which data, as the inventory names them; empty for all
 * @param purposes for which purposes they may not be used; empty for all
 * @param from since when, UTC
 */
public record RestrictionOrdered(
        UUID restrictionId, UUID subjectId, String ground, List<String> categories, List<String> purposes, Instant from)
        implements PersonEvent {}
