package be.sentum.consent.adapter.in.rest;

import be.sentum.consent.domain.ConsentEvent;
import be.sentum.consent.domain.ConsentMethod;
import be.sentum.consent.domain.TextVersionId;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One act of a person: {@code action} is granted, denied, withdrawn or objected. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConsentResponse(
        UUID id,
        String purpose,
        String action,
        @Nullable UUID textVersionId,
        @Nullable String textHash,
        @Nullable String method,
        @Nullable String uiVariant,
        Instant occurredAt) {

    static ConsentResponse of(ConsentEvent event) {
        TextVersionId shown = event.shown();
        ConsentMethod method = event.method();
        return new ConsentResponse(
                event.id(),
                event.purpose().value(),
                event.act().name().toLowerCase(Locale.ROOT),
                shown == null ? null : shown.value(),
                event.textSha256(),
                method == null ? null : method.code(),
                event.uiVariant(),
                event.occurredAt());
    }
}
