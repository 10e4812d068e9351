package be.sentum.privacy.domain.processing;

import java.time.Instant;

/**
 * The record as it stood from an instant on.
 *
 * @param version counts from 1; each change makes a new one
 */
public record RecordVersion(int version, Instant since, ProcessingRecord record) {}
