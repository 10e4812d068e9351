package be.sentum.customer.adapter.in.rest;

import be.sentum.customer.domain.details.DetailsDraft;
import be.sentum.customer.domain.details.Violation;
import be.sentum.customer.domain.value.InvalidValue;
import be.sentum.customer.domain.value.Text;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who becomes a customer. The domain checks it. There is no field for a national register number, for a date
 * of birth, or for agreeing to the privacy notice: sending one is {@code field_not_allowed}.
 */
@Schema(name = "CustomerRequest")
record CustomerRequest(
        @Schema(enumeration = {"PERSON", "COMPANY"}) @Nullable
        String kind,

        @Schema(description = "Needed for a person") @Nullable
        String givenName,

        @Schema(description = "Needed for a person") @Nullable
        String familyName,

        @Schema(description = "Needed for a company") @Nullable
        String companyName,

        @Schema(description = "KBO/BCE number", examples = "0403.170.701") @Nullable
        String enterpriseNumber,

        @Schema(examples = "BE0403170701") @Nullable String vatNumber,
        @Schema(examples = "anna@example.org") @Nullable String email,
        @Nullable String phone,

        @Schema(enumeration = {"nl", "fr", "de", "en"}) @Nullable
        String language,

        @Schema(description = "Whether a person is an adult; the date of birth is not asked") @Nullable
        Boolean adult,

        @Schema(maxItems = 10) @Nullable List<AddressBody> addresses,

        @Schema(description = "The privacy notice that was on the screen; showing is not agreeing", maxLength = 100)
        @Nullable
        String noticeVersionShown) {

    /** Refuses what is no line of text ({@code validation_failed}). */
    @Nullable
    String noticeVersion() {
        if (noticeVersionShown == null) {
            return null;
        }
        try {
            return new Text(noticeVersionShown).value();
        } catch (InvalidValue e) {
            throw Refusal.invalid(List.of(Violation.of("noticeVersionShown", noticeVersionShown, e)));
        }
    }

    DetailsDraft details() {
        return new DetailsDraft(
                kind,
                givenName,
                familyName,
                companyName,
                enterpriseNumber,
                vatNumber,
                email,
                phone,
                language,
                adult,
                addresses == null ? null : AddressBody.drafts(addresses));
    }
}
