package be.sentum.events.privacy;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A service's receipt for an erasure, field by field. status is completed or no_data. Repeating the command returns
 * the same receipt.
 */
public record ErasureExecuted(
        UUID requestId, UUID subjectId, String service, String status, List<FieldOutcome> outcomes, Instant completedAt)
        implements PersonEvent {}
