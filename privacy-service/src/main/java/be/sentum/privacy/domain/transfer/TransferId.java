package be.sentum.privacy.domain.transfer;

import java.util.UUID;

/** One direct transfer; the receiver knows it by the same id. */
public record TransferId(UUID value) {}
