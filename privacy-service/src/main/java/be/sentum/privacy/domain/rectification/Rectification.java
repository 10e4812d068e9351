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

    /** @param corrected names of the fields that were */
    public record Verdict(Result result, List<String> corrected, Instant at) {
        public Verdict {
            corrected = List.copyOf(corrected);
        }
    }
}
