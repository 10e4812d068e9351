package be.sentum.events.privacy;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * A service tried several times to do what a rights request asks and could not: nothing has taken effect. Whoever asked
 * may ask again.
 *
 * @param requestId the rights request or the restriction this belongs to
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param service short name of the answering service
 * @param step what was asked: {@code collect}, {@code plan}, {@code erase}, {@code verify}, {@code restrict}, {@code lift}
 * @param code the class of the fault, with the state the database reports; never what it says
 * @param failedAt when, UTC
 */
public record StepFailed(UUID requestId, UUID subjectId, String service, String step, String code, Instant failedAt)
        implements PersonEvent {}
