package be.sentum.events.privacy;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a service still holds of a subject after the erasure. */
public record VerificationAnswered(
        UUID requestId, UUID subjectId, String service, List<Remainder> remainders, Instant verifiedAt)
        implements PersonEvent {}
