package be.sentum.privacy.domain.request;

import java.util.UUID;

/** A case: everything that one person asked in one message. */
public record RequestId(UUID value) {}
