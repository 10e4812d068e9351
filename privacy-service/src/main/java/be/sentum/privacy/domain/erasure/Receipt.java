package be.sentum.privacy.domain.erasure;

import be.sentum.privacy.domain.request.answer.ServiceName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one service did, field by field. The first receipt of a service counts; a repeated one says the same. */
public record Receipt(ServiceName service, String status, List<Result> results, Instant completedAt) {

    public Receipt {
        results = List.copyOf(results);
    }

    /** {@code result} is deleted, anonymised, kept or archived. */
    public record Result(
            String table,
            String field,
            String result,
            @Nullable String rule,
            @Nullable String law,
            @Nullable LocalDate retainedUntil,
            int rows) {}
}
