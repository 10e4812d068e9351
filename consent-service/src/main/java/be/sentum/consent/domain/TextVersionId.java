package be.sentum.consent.domain;

import java.util.UUID;

/** Identifies the exact text that was shown when a person was asked. */
public record TextVersionId(UUID value) {}
