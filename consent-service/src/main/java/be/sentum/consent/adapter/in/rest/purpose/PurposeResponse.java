package be.sentum.consent.adapter.in.rest.purpose;

import be.sentum.consent.domain.purpose.Purpose;
import be.sentum.consent.domain.purpose.RegisteredPurpose;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A purpose in the caller's language.
 *
 * @param interest the interest pursued (Art. 13(1)(d)), where it rests on one
 * @param law the law it rests on, or that shapes it
 * @param retention the rule of the retention schedule
 * @param textVersionId the text to show when a person is asked; absent where nobody is
 * @param media the other ways of this purpose that are allowed one by one, each with its own text (REQ-CON-03)
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record PurposeResponse(
        String code,
        String basis,
        boolean optional,
        boolean active,
        String description,
        @Nullable String interest,
        @Nullable String law,
        @Nullable String retention,
        @Nullable UUID textVersionId,
        List<Part> media) {

    /** @param medium what a choice names: sms, push */
    record Part(String medium, String description, @Nullable UUID textVersionId) {}

    static PurposeResponse of(
            Purpose purpose, RegisteredPurpose row, List<Purpose> parts, String language, LocalDate today) {
        return new PurposeResponse(
                purpose.code().value(),
                purpose.basis().name().toLowerCase(Locale.ROOT),
                purpose.optional(),
                row.active(),
                purpose.description(language),
                row.interests().get(language),
                row.lawReference(),
                row.retention(),
                text(purpose, language, today),
                parts.stream().map(p -> part(p, language, today)).toList());
    }

    private static Part part(Purpose part, String language, LocalDate today) {
        return new Part(String.valueOf(part.code().medium()), part.description(language), text(part, language, today));
    }

    private static @Nullable UUID text(Purpose purpose, String language, LocalDate today) {
        return purpose.texts().present(language, today).map(t -> t.id().value()).orElse(null);
    }
}
