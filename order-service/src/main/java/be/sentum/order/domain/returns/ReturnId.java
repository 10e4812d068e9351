package be.sentum.order.domain.returns;

import java.util.UUID;

/** A return. */
public record ReturnId(UUID value) {}
