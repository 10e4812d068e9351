package be.sentum.privacy.domain.breach;

import java.util.UUID;

/** A breach in the register. */
public record BreachId(UUID value) {}
