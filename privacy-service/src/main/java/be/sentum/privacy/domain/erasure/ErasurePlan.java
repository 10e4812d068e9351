package be.sentum.privacy.domain.erasure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an erasure would do, everywhere: for every field its fate, the law and the date (REQ-ERA-01, REQ-ERA-02).
 *
 * @param complete whether every service has answered
 */
public record ErasurePlan(List<PlanPart> parts, boolean complete) {

    /** The file of the request itself proves the answer; keeping it makes no erasure a partial one. */
    private static final String CASE_FILE = "RET-14";

    private static final String RESTRICTION_FOR_CLAIM = "restriction_for_claim";

    public ErasurePlan {
        parts = parts.stream().sorted(Comparator.comparing(PlanPart::service)).toList();
    }

    /** Beside a restriction for a claim, which is a question to the person. */
    public boolean isBlocked() {
        return blockers().anyMatch(code -> !RESTRICTION_FOR_CLAIM.equals(code));
    }

    /** Whether the person needs some of it for a claim (Art. 18(1)(c)). */
    public boolean conflictsWithClaim() {
        return blockers().anyMatch(RESTRICTION_FOR_CLAIM::equals);
    }

    private Stream<String> blockers() {
        return parts.stream()
                .flatMap(part -> part.blockers().stream())
                .filter(blocker -> blocker.count() > 0)
                .map(BlockingFact::code);
    }

    /** Whether something that was asked to go stays: then the honest answer is "partly". */
    public boolean keepsSomething() {
        return parts.stream()
                .flatMap(p -> p.fields().stream())
                .anyMatch(f -> f.fate().keeps() && f.rows() > 0 && !CASE_FILE.equals(f.rule()));
    }
}
