package be.sentum.privacy.domain.subject;

import java.util.UUID;

/** The person a case is about: the customer's id, a pseudonym. */
public record SubjectId(UUID value) {}
