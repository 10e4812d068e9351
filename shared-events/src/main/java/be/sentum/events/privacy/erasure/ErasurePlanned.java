package be.sentum.events.privacy.erasure;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A service's part of an erasure plan.
 *
 * @param requestId the rights request this belongs to
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param service short name of the answering service
 * @param fields the fate of each field it holds; empty when it holds nothing
 * @param blockers what a human has to look at first; usually empty
 * @param plannedAt when, UTC
 */
public record ErasurePlanned(
        UUID requestId,
        UUID subjectId,
        String service,
        List<PlannedFate> fields,
        List<Blocker> blockers,
        Instant plannedAt)
        implements PersonEvent {}
