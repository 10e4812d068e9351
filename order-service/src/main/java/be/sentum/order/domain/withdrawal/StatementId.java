package be.sentum.order.domain.withdrawal;

import java.util.UUID;

/** A statement of withdrawal. */
public record StatementId(UUID value) {}
