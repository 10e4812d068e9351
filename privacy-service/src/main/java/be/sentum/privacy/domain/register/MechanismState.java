package be.sentum.privacy.domain.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether transfers may rest on a mechanism now.
 *
 * @param changedAt since when; absent as long as it was never suspended
 */
public record MechanismState(
        Mechanism mechanism, boolean suspended, @Nullable Instant changedAt) {}
