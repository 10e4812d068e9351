package be.sentum.customer.domain.origin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Of one field: who entered its value, since when we have it, when it was last verified (REQ-GEN-04).
 *
 * @param verifiedAt null as long as nobody but the source vouches for it
 */
public record Origin(
        Source source, Instant validFrom, @Nullable Instant verifiedAt) {}
