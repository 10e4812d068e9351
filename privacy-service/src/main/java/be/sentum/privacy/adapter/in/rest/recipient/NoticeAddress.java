package be.sentum.privacy.adapter.in.rest.recipient;

import be.sentum.privacy.domain.recipient.Ways;
import be.sentum.privacy.domain.request.intake.Language;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a recipient is told of changes. */
@Schema(name = "NoticeAddress")
record NoticeAddress(
        @Size(max = 200) @Pattern(regexp = "[^\\s@]+@[^\\s@]+") @Nullable
        String email,

        @Size(max = 500) @Schema(description = "https; goes before the mail") @Nullable
        String url,

        @Pattern(regexp = "nl|fr|de|en") @Schema(description = "of letters; nl when absent") @Nullable
        String language) {

    Ways ways() {
        return new Ways(
                blankToNull(email),
                blankToNull(url),
                language == null ? Language.NL : Language.named(language).orElse(Language.NL));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
