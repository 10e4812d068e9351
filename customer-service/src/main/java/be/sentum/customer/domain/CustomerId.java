package be.sentum.customer.domain;

import java.util.UUID;

/** A customer's id: the pseudonym by which all services know the person, the subject id of shared-privacy. */
public record CustomerId(UUID value) {}
