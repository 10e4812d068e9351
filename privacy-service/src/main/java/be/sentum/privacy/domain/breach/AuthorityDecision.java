package be.sentum.privacy.domain.breach;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether the authority is told (Art. 33(1)).
 *
 * @param noRisk it is not: the breach is unlikely to be a risk to anybody; then a second human has to agree
 * @param by log-in of who decided
 * @param approvedBy log-in of the second human; absent while nobody agreed
 */
public record AuthorityDecision(
        boolean noRisk,
        String reasons,
        String by,
        Instant at,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt) {

    /** {@code no_risk} or {@code notify_authority}. */
    public static String word(boolean noRisk) {
        return noRisk ? "no_risk" : "notify_authority";
    }

    public boolean isFinal() {
        return !noRisk || approvedBy != null;
    }

    AuthorityDecision approved(String second, Instant when) {
        return new AuthorityDecision(noRisk, reasons, by, at, second, when);
    }
}
