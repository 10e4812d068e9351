package be.sentum.consent.domain.decision;

import java.time.Duration;

/**
 * How decisions are repeated to the copies of other services.
 *
 * @param within how old a decision may get before it is repeated
 * @param persons of how many at a time
 */
public record RepeatPolicy(Duration within, int persons) {}
