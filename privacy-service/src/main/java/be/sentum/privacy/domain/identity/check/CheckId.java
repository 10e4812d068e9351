package be.sentum.privacy.domain.identity.check;

import java.util.UUID;

/** One question for proof. */
public record CheckId(UUID value) {}
