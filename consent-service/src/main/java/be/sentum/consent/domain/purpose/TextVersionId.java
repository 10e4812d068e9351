package be.sentum.consent.domain.purpose;

import java.util.UUID;

/** Identifies the exact text that was shown when a person was asked. */
public record TextVersionId(UUID value) {}
