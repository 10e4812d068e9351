package be.sentum.consent.domain.purpose;

import java.time.LocalDate;

/**
 * The assessment of a legitimate interest against the interests of the persons (REQ-LB-04).
 *
 * @param id under which it is kept: {@code LIA-2026-06}
 * @param on the day it was concluded
 * @param reviewer the role that reviewed it
 */
public record BalancingTest(String id, LocalDate on, String reviewer) {}
