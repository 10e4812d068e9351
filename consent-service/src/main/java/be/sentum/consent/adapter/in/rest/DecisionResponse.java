package be.sentum.consent.adapter.in.rest;

import be.sentum.consent.application.port.in.ConsentQueries;
import be.sentum.consent.domain.Decision;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a purpose may be pursued right now: {@code decision} is allowed or denied.
 *
 * @param askingAllowed whether the person may be asked about it now (REQ-CON-08)
 * @param askAgainFrom when asking will be allowed; absent when it is, or never will be
 * @param until when a grant ends by itself
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionResponse(
        String purpose,
        String decision,
        String reason,
        @Nullable Boolean askingAllowed,
        @Nullable Instant askAgainFrom,
        @Nullable Instant until) {

    static DecisionResponse of(Decision decision) {
        return new DecisionResponse(decision.purpose().value(), word(decision), decision.reason(), null, null, null);
    }

    static DecisionResponse of(ConsentQueries.Effective effective) {
        Decision decision = effective.decision();
        return new DecisionResponse(
                decision.purpose().value(),
                word(decision),
                decision.reason(),
                effective.asking().allowed(),
                effective.asking().from(),
                effective.until());
    }

    private static String word(Decision decision) {
        return decision.allowed() ? "allowed" : "denied";
    }
}
