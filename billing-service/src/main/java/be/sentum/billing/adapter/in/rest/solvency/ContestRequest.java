package be.sentum.billing.adapter.in.rest.solvency;

import be.sentum.billing.adapter.in.rest.TypedText;
import be.sentum.billing.domain.solvency.Contest;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the buyer says to a check; nothing has to be said. */
record ContestRequest(
        @Nullable
        @Size(max = Contest.LONGEST_STATEMENT)
        @Pattern(regexp = TypedText.LINES, message = TypedText.FORBIDDEN)
        String statement) {}
