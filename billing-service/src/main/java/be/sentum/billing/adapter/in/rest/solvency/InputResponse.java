package be.sentum.billing.adapter.in.rest.solvency;

import be.sentum.billing.domain.solvency.card.Contribution;
import java.time.Instant;

/** One thing the check looked at; {@code points} is what it added to the score. */
record InputResponse(String name, String value, String source, Instant asOf, int points) {

    static InputResponse of(Contribution contribution) {
        return new InputResponse(
                contribution.input().name().code(),
                contribution.input().value().toPlainString(),
                contribution.input().source().code(),
                contribution.input().asOf(),
                contribution.points());
    }
}
