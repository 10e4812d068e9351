package be.sentum.consent.adapter.in.rest;

import be.sentum.consent.domain.ConsentText;
import be.sentum.consent.domain.Purpose;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
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

    static PurposeResponse of(Purpose purpose, String language, LocalDate today) {
        Optional<ConsentText> text = purpose.texts().present(language, today);
        return new PurposeResponse(
                purpose.code().value(),
                purpose.basis().name().toLowerCase(Locale.ROOT),
                purpose.optional(),
                purpose.description(language),
                text.map(t -> t.id().value()).orElse(null));
    }
}
