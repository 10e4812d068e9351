package be.sentum.events.billing;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether deferred payment is granted for an order: approved, refer or rejected (only ever by a human, REQ-ADM-01).
 * checkId is absent when no check was needed (amount under the threshold).
 */
public record SolvencyDecided(@Nullable UUID checkId, UUID orderId, UUID subjectId, String outcome, Instant decidedAt)
        implements PersonEvent {}
