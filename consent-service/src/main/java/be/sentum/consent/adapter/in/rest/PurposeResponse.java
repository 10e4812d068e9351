package be.sentum.consent.adapter.in.rest;

import be.sentum.consent.domain.ConsentText;
import be.sentum.consent.domain.Purpose;
import be.sentum.consent.domain.purpose.RegisteredPurpose;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A purpose in the caller's language.
 *
 * @param interest the interest pursued (Art. 13(1)(d)), where it rests on one
 * @param law the law it rests on, or that shapes it
 * @param retention the rule of the retention schedule
 * @param textVersionId the text to show when a person is asked; absent where nobody is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PurposeResponse(
        String code,
        String basis,
        boolean optional,
        boolean active,
        String description,
        @Nullable String interest,
        @Nullable String law,
        @Nullable String retention,
        @Nullable UUID textVersionId) {

    static PurposeResponse of(Purpose purpose, RegisteredPurpose row, String language, LocalDate today) {
        Optional<ConsentText> text = purpose.texts().present(language, today);
        return new PurposeResponse(
                purpose.code().value(),
                purpose.basis().name().toLowerCase(Locale.ROOT),
                purpose.optional(),
                row.active(),
                purpose.description(language),
                row.interests().get(language),
                row.lawReference(),
                row.retention(),
                text.map(t -> t.id().value()).orElse(null));
    }
}
