package be.sentum.consent.adapter.in.rest;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Either all direct marketing or one purpose.
 *
 * @param channel with direct marketing only: one way of it; absent for all
 */
record ObjectionRequest(
        @Nullable @Pattern(regexp = "direct_marketing") String purposeGroup,
        @Nullable @Pattern(regexp = "P\\d{2}") String purpose,

        @Nullable @Pattern(regexp = "email|sms|push|post|phone")
        String channel) {

    @AssertTrue
    @Schema(hidden = true)
    boolean isExactlyOneGiven() {
        return (purposeGroup == null) != (purpose == null) && (purpose == null || channel == null);
    }
}
