package be.sentum.privacy.domain.identity.check;

import java.time.Duration;
import java.time.Period;

/**
 * Numbers the company chose (REQ-IDV-01); all of them configuration.
 *
 * @param linkValid how long a link works
 * @param tries wrong answers after which a check is locked
 * @param lock for how long
 */
public record CheckRules(Period linkValid, int tries, Duration lock) {}
