package be.sentum.privacy.application;

import be.sentum.privacy.domain.transfer.RetryRules;
import java.time.Duration;

/**
 * Numbers of direct transfers.
 *
 * @param chunk bytes sent at once
 * @param largest bytes of a sealed copy
 * @param lease how long a carrier may be silent before another takes over
 */
public record TransferPolicy(int chunk, long largest, Duration lease, RetryRules retries) {}
