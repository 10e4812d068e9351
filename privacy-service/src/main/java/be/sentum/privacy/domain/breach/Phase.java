package be.sentum.privacy.domain.breach;

import java.time.Instant;

/** What became known, when, and who entered it; the first one is the registration. */
public record Phase(Instant at, String by, BreachFacts facts) {}
