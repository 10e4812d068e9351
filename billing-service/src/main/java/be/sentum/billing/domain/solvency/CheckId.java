package be.sentum.billing.domain.solvency;

import java.util.UUID;

/** A solvency check. */
public record CheckId(UUID value) {}
