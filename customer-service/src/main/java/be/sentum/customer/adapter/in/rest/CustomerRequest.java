package be.sentum.customer.adapter.in.rest;

import be.sentum.customer.domain.details.DetailsDraft;
import jakarta.validation.constraints.Size;
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

        @Size(max = 50)
        @Schema(description = "The privacy notice that was on the screen; showing is not agreeing")
        @Nullable
        String noticeVersionShown) {

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
