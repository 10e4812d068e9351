package be.sentum.privacy.domain.restriction;

import java.util.UUID;

/** One restriction, everywhere. */
public record RestrictionId(UUID value) {}
