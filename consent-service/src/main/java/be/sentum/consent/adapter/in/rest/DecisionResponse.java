package be.sentum.consent.adapter.in.rest;

import be.sentum.consent.application.port.in.ConsentQueries.Effective;
import be.sentum.consent.domain.decision.Decision;
import be.sentum.consent.domain.purpose.PurposeCode;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a purpose may be pursued right now: {@code decision} is allowed or denied.
 *
 * @param medium the way of marketing it is about, where each is allowed by itself
 * @param askingAllowed whether the person may be asked about it now (REQ-CON-08)
 * @param askAgainFrom when asking will be allowed; absent when it is, or never will be
 * @param until when a grant ends by itself
 * @param media the other ways of the purpose: its own decision says nothing about them (REQ-CON-03)
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DecisionResponse(
        String purpose,
        @Nullable String medium,
        String decision,
        String reason,
        @Nullable Boolean askingAllowed,
        @Nullable Instant askAgainFrom,
        @Nullable Instant until,
        List<DecisionResponse> media) {

    static DecisionResponse of(Decision decision) {
        PurposeCode purpose = decision.purpose();
        return new DecisionResponse(
                purpose.whole().value(),
                purpose.medium(),
                word(decision),
                decision.reason(),
                null,
                null,
                null,
                List.of());
    }

    public static DecisionResponse denied(PurposeCode purpose, @Nullable String medium, String reason) {
        return new DecisionResponse(purpose.value(), medium, "denied", reason, null, null, null, List.of());
    }

    /** One item a purpose, its parts within. */
    static List<DecisionResponse> of(List<Effective> all) {
        return all.stream()
                .filter(e -> !e.decision().purpose().isPart())
                .map(e -> of(e, partsOf(e.decision().purpose(), all)))
                .toList();
    }

    private static List<DecisionResponse> partsOf(PurposeCode whole, List<Effective> all) {
        return all.stream()
                .filter(e -> e.decision().purpose().isPart())
                .filter(e -> e.decision().purpose().whole().equals(whole))
                .map(e -> of(e, List.of()))
                .toList();
    }

    private static DecisionResponse of(Effective effective, List<DecisionResponse> parts) {
        Decision decision = effective.decision();
        return new DecisionResponse(
                decision.purpose().whole().value(),
                decision.purpose().medium(),
                word(decision),
                decision.reason(),
                effective.asking().allowed(),
                effective.asking().from(),
                effective.until(),
                parts);
    }

    private static String word(Decision decision) {
        return decision.allowed() ? "allowed" : "denied";
    }
}
