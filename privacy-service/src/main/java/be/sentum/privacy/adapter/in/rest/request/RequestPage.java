package be.sentum.privacy.adapter.in.rest.request;

import be.sentum.privacy.application.port.out.clock.DueDates.Counts;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Cases; with {@code due} also how many there are of which kind. */
@Schema(name = "PrivacyRequestPage")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RequestPage(
        List<RequestResponse> items,
        @Nullable String next,
        @Nullable DueCounts counts) {

    /** Open cases in numbers. */
    @Schema(name = "DueCounts")
    record DueCounts(
            int open,
            int late,

            @Schema(description = "Due within seven days, today included")
            int thisWeek,

            @Schema(description = "The person's answer is awaited")
            int paused) {

        static DueCounts of(Counts counts) {
            return new DueCounts(counts.open(), counts.late(), counts.thisWeek(), counts.paused());
        }
    }
}
