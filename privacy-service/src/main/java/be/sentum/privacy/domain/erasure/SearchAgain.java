package be.sentum.privacy.domain.erasure;

import be.sentum.privacy.domain.request.answer.ServiceName;
import java.time.Instant;
import java.util.List;

/** What one service still found of the person after the erasure (REQ-ERA-05); the newest answer counts. */
public record SearchAgain(ServiceName service, List<Found> found, Instant searchedAt) {

    public SearchAgain {
        found = List.copyOf(found);
    }

    /** A remainder; {@code allowed} when the inventory keeps it for the law. */
    public record Found(String table, String field, int rows, boolean allowed) {}

    public boolean isClean() {
        return found.stream().allMatch(f -> f.allowed() || f.rows() == 0);
    }
}
