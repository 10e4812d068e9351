package be.sentum.privacy.domain.erasure;

import java.util.Comparator;
import java.util.List;

/**
 * What an erasure would do, everywhere: for every field its fate, the law and the date (REQ-ERA-01, REQ-ERA-02).
 *
 * @param complete whether every service has answered
 */
public record ErasurePlan(List<PlanPart> parts, boolean complete) {

    /** The file of the request itself proves the answer; keeping it makes no erasure a partial one. */
    private static final String CASE_FILE = "RET-14";

    public ErasurePlan {
        parts = parts.stream().sorted(Comparator.comparing(PlanPart::service)).toList();
    }

    public boolean isBlocked() {
        return parts.stream().anyMatch(p -> p.blockers().stream().anyMatch(b -> b.count() > 0));
    }

    /** Whether something that was asked to go stays: then the honest answer is "partly". */
    public boolean keepsSomething() {
        return parts.stream()
                .flatMap(p -> p.fields().stream())
                .anyMatch(f -> f.fate().keeps() && f.rows() > 0 && !CASE_FILE.equals(f.rule()));
    }
}
