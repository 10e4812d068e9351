package be.sentum.events.privacy;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A service's part of an erasure plan. */
public record ErasurePlanned(
        UUID requestId,
        UUID subjectId,
        String service,
        List<PlannedFate> fields,
        List<Blocker> blockers,
        Instant plannedAt)
        implements PersonEvent {}
