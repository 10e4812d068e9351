package be.sentum.privacy.domain.hold;

import java.util.UUID;

/** A legal hold; the same id in every service. */
public record HoldId(UUID value) {}
