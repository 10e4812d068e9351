package be.sentum.customer.domain.account;

import java.time.Duration;

/**
 * How often one may object by address with a link that is too old (REQ-MKT-05).
 *
 * @param addresses that the links of one person may name in {@link #window}
 */
public record AddressRules(int addresses, Duration window) {}
