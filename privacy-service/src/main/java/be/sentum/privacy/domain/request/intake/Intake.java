package be.sentum.privacy.domain.request.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a request came in.
 *
 * @param receivedAt when it reached us, not when somebody read it (REQ-DSR-01)
 * @param scope what the person limits it to; nothing means everything (REQ-ACC-08)
 * @param text the person's own words
 * @param contact where the person wants the answer, if not in the account
 */
public record Intake(
        Channel channel,
        Language language,
        Instant receivedAt,
        @Nullable String scope,
        @Nullable String text,
        @Nullable String contact) {}
