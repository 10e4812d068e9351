package be.sentum.consent.domain;

import java.util.UUID;

/** The person, by the pseudonym all services share: the customer's id. */
public record SubjectId(UUID value) {}
