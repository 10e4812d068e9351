package be.sentum.privacy.adapter.in.rest.request;

import be.sentum.privacy.domain.rectification.Supplement;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
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

        @Size(max = Supplement.LONGEST)
        @Schema(description = "With rectification or completion: what stands beside the contested record (REQ-REC-02)")
        @Nullable
        String supplementaryStatement,

        @Size(max = 20)
        @Schema(description = "With rectification or completion: names of the contested fields")
        @Nullable
        List<@NotBlank @Pattern(regexp = "[A-Za-z][A-Za-z0-9_.-]{0,59}") String> contested,

        @Size(max = 500)
        @Schema(
                description =
                        "Where the answer goes, if not to the account; staff: of somebody not known as a customer")
        @Nullable
        String contact,

        @Size(max = 20)
        @Schema(
                description =
                        "What an objection or a restriction is about, P01 to P17; an objection names P05, P06, P12 or"
                                + " P15, which stop at once. Direct marketing: POST /objections of consent-service")
        @Nullable
        List<@NotBlank @Size(max = 20) String> purposes,

        @Size(max = 20)
        @Schema(description = "A restriction: which data, as the inventory names them; none means all")
        @Nullable
        List<@NotBlank @Size(max = 40) String> categories,

        @Schema(
                description = "A restriction: accuracy_contested, unlawful, needed_for_claim or objection_pending; an"
                        + " officer decides")
        @Nullable
        String ground,

        @Schema(description = "Staff only: somebody asks with a mandate (REQ-DSR-03)") @Valid @Nullable
        Mandate mandate,

        @Schema(description = "Staff only: a parent asks for a child (REQ-DSR-03)") @Valid @Nullable
        Parent parent) {

    /** @param evidence where the mandate is filed, for instance an archive number */
    @Schema(name = "Mandate")
    record Mandate(
            @NotBlank @Size(max = 200) String evidence,

            @Schema(description = "person (default) or agent: who gets the answer") @Nullable
            String answerTo) {}

    /** @param evidence where the proof of parenthood is filed */
    @Schema(name = "Parent")
    record Parent(
            @NotBlank @Size(max = 200) String evidence,

            @Schema(
                    description =
                            "In years: below 13 the parent is answered, from 13 on the child; from 18 on a mandate"
                                    + " is needed")
            @Min(0)
            @Max(150)
            int childAge) {}

    List<String> typesOrNone() {
        return types == null ? List.of() : types;
    }
}
