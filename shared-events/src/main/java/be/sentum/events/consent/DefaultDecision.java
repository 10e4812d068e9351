package be.sentum.events.consent;

import org.jspecify.annotations.Nullable;

/**
 * What holds for a purpose as long as a person has decided nothing: it follows from the purpose's basis.
 *
 * @param purpose code of the purpose registry
 * @param medium the way of marketing it is about, where a person allows each by itself; absent for the purpose's own
 * @param decision whether it may be pursued: allowed, denied
 * @param reason why: never_asked, contract, legal_obligation, legitimate_interest (open: more may come)
 */
public record DefaultDecision(String purpose, @Nullable String medium, String decision, String reason) {

    /** For a purpose that is not allowed medium by medium, or its own. */
    public DefaultDecision(String purpose, String decision, String reason) {
        this(purpose, null, decision, reason);
    }
}
