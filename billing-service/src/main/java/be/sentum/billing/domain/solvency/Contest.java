package be.sentum.billing.domain.solvency;

import be.sentum.identifiers.NationalRegisterNumber;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The buyer asks for a human's look, or for another one's (REQ-ADM-03).
 *
 * @param statement the buyer's own words, absent where the buyer said nothing more
 * @param decidedBy the log-in of the human whose rejection is contested, who does not decide again; absent where no human
 *     had decided
 */
public record Contest(
        @Nullable String statement, Instant at, @Nullable String decidedBy) {

    public static final int LONGEST_STATEMENT = 2_000;

    public Contest {
        if (statement != null && statement.length() > LONGEST_STATEMENT) {
            throw new IllegalArgumentException("a statement has at most " + LONGEST_STATEMENT + " characters");
        }
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Of what the buyer typed, without the national register numbers in it (REQ-GEN-03); blank is nothing. */
    static Contest of(@Nullable String typed, Instant at, @Nullable String decidedBy) {
        String statement = typed == null || typed.isBlank() ? null : NationalRegisterNumber.masked(typed.strip());
        return new Contest(statement, at, decidedBy);
    }
}
