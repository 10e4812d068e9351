package be.sentum.consent.adapter.in.rest;

import be.sentum.consent.domain.act.ConsentEvent;
import be.sentum.consent.domain.act.Evidence;
import be.sentum.consent.domain.act.Shown;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event: {@code action} is granted, denied, withdrawn, objected or expired.
 *
 * @param medium the way of marketing it is about, where each is allowed by itself
 * @param channel where the person did it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ConsentResponse(
        UUID id,
        String purpose,
        @Nullable String medium,
        String action,
        @Nullable UUID textVersionId,
        @Nullable String textHash,
        @Nullable String lang,
        @Nullable String method,
        @Nullable String uiVariant,
        String channel,
        EvidenceResponse evidence,
        List<String> controllers,
        Instant occurredAt,
        @Nullable Instant expiresAt) {

    /** What else shows that it happened as recorded. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EvidenceResponse(
            @Nullable String screenId,
            @Nullable String requestId,
            @Nullable Instant doubleOptInConfirmedAt,
            @Nullable UUID guardianConsentId) {}

    static ConsentResponse of(ConsentEvent event) {
        Shown shown = event.shown();
        Evidence evidence = event.evidence();
        return new ConsentResponse(
                event.id(),
                event.purpose().whole().value(),
                event.purpose().medium(),
                event.act().name().toLowerCase(Locale.ROOT),
                shown == null ? null : shown.text().value(),
                shown == null ? null : shown.sha256(),
                shown == null ? null : shown.language(),
                shown == null ? null : shown.method().code(),
                shown == null ? null : shown.uiVariant(),
                event.channel().code(),
                new EvidenceResponse(
                        evidence.screenId(),
                        evidence.requestId(),
                        evidence.doubleOptInConfirmedAt(),
                        evidence.guardianConsentId()),
                event.controllers(),
                event.occurredAt(),
                event.expiresAt());
    }
}
