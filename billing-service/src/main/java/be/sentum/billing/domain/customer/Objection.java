package be.sentum.billing.domain.customer;

import be.sentum.billing.domain.CustomerId;

/**
 * Whether a customer objects to solvency assessment (purpose P06, Art. 21(1)).
 *
 * @param version of consent-service's decision; an older one never replaces a newer one
 */
public record Objection(CustomerId customer, boolean objects, long version) {}
