package be.sentum.consent.adapter.in.rest;

import be.sentum.consent.domain.Purpose;
import be.sentum.consent.domain.TextVersionId;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A purpose in the caller's language. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PurposeResponse(
        String code,
        String basis,
        boolean optional,
        String description,
        @Nullable UUID textVersionId) {

    static PurposeResponse of(Purpose purpose, String language) {
        TextVersionId text = purpose.text(language);
        return new PurposeResponse(
                purpose.code().value(),
                purpose.basis().name().toLowerCase(Locale.ROOT),
                purpose.optional(),
                purpose.description(language),
                text == null ? null : text.value());
    }
}
