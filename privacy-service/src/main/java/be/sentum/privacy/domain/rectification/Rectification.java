package be.sentum.privacy.domain.rectification;

import be.sentum.privacy.domain.request.RequestId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a case that is about correcting data.
 *
 * @param verdict absent while it is being looked into
 */
public record Rectification(
        RequestId request, Supplement supplement, @Nullable Verdict verdict) {

    /** Whether what is contested stays as it is, with the person's words beside it; not after an erasure took them. */
    public boolean hasStandingStatement() {
        return verdict != null && verdict.result() == Result.STATEMENT_ADDED && supplement.statement() != null;
    }

    /** @param corrected names of the fields that were */
    public record Verdict(Result result, List<String> corrected, Instant at) {
        public Verdict {
            corrected = List.copyOf(corrected);
        }
    }
}
