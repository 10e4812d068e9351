package be.sentum.privacy.domain.clock;

import java.util.UUID;

/** One question to a person, while the answer is awaited. */
public record PauseId(UUID value) {}
