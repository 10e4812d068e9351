package be.sentum.privacy.adapter.in.rest.rectification;

import be.sentum.privacy.domain.rectification.Rectification;
import be.sentum.privacy.domain.rectification.Rectification.Verdict;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person states beside what is contested and stays as it is. */
@Schema(name = "StandingStatement")
@JsonInclude(JsonInclude.Include.NON_NULL)
record StatementResponse(
        List<String> contested,
        @Nullable String statement,
        @Nullable Instant addedAt) {

    static StatementResponse of(Rectification rectification) {
        return new StatementResponse(
                rectification.supplement().contested(),
                rectification.supplement().statement(),
                Optional.ofNullable(rectification.verdict()).map(Verdict::at).orElse(null));
    }
}
