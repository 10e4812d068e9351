package be.sentum.consent.adapter.in.rest.objection;

import be.sentum.consent.application.port.in.RaiseObjection.Scope;
import be.sentum.consent.domain.decision.Medium;
import be.sentum.consent.domain.purpose.PurposeCode;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Either all direct marketing or one purpose.
 *
 * @param channel with direct marketing only: one way of it; absent for all
 * @param unsubscribeToken of the link in one of our mails, in place of a log-in
 */
record ObjectionRequest(
        @Nullable @Pattern(regexp = "direct_marketing") String purposeGroup,
        @Nullable @Pattern(regexp = "P\\d{2}") String purpose,

        @Nullable @Pattern(regexp = "email|sms|push|post|phone")
        String channel,

        @Nullable @Size(max = 256) String unsubscribeToken) {

    @AssertTrue
    @Schema(hidden = true)
    boolean isExactlyOneGiven() {
        return (purposeGroup == null) != (purpose == null) && (purpose == null || channel == null);
    }

    Scope scope() {
        return purpose == null
                ? new Scope.DirectMarketing(
                        channel == null ? null : Medium.named(channel).orElseThrow())
                : new Scope.OnePurpose(new PurposeCode(purpose));
    }

    /** The token is as good as a log-in. */
    @Override
    public String toString() {
        return "ObjectionRequest[]";
    }
}
