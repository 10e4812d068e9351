package be.sentum.privacy.adapter.in.rest.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person asks, as it is sent. */
@Schema(name = "NewPrivacyRequest")
record NewRequest(
        @Size(max = 20)
        @Schema(
                description = "access, portability, erasure, rectification, restriction, objection, human_review; "
                        + "anything else is kept for an officer to understand")
        @Nullable
        List<@NotBlank @Size(max = 40) String> types,

        @Schema(description = "account, web_form, email, letter, phone, staff") @Nullable
        String channel,

        @Schema(description = "Staff only: when it reached us; not in the future") @Nullable
        Instant receivedAt,

        @Schema(description = "nl, fr, de or en; in which the answer is written") @Nullable
        String language,

        @Schema(description = "Staff only: the customer it is about") @Nullable
        UUID subject,

        @Size(max = 500) @Nullable String scope,
        @Size(max = 5000) @Nullable String text,
        @Size(max = 500) @Nullable String contact) {

    List<String> typesOrNone() {
        return types == null ? List.of() : types;
    }
}
