package be.sentum.billing.domain.solvency.explanation;

import static java.util.Objects.requireNonNull;

import be.sentum.billing.domain.solvency.card.Contribution;
import be.sentum.billing.domain.solvency.card.Factor;
import be.sentum.billing.domain.solvency.explanation.Change.Direction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A move of one input to another band of its factor.
 *
 * @param distance how many bands away
 * @param gain points won by it; negative when lost
 */
record BandChange(Change change, int distance, int gain) {

    /** Every other band of the factor, each reached at its nearest value. */
    static Stream<BandChange> of(Factor factor, Contribution now) {
        int from = factor.bandOf(now.input().value());
        return IntStream.range(0, factor.bands().size())
                .filter(to -> to != from)
                .mapToObj(to -> new BandChange(
                        nearest(factor, from, to),
                        Math.abs(to - from),
                        factor.bands().get(to).points() - now.points()));
    }

    private static Change nearest(Factor factor, int from, int to) {
        if (to < from) {
            return new Change(
                    factor.input(),
                    Direction.AT_MOST,
                    requireNonNull(factor.bands().get(to).upTo()));
        }
        var end = requireNonNull(factor.bands().get(to - 1).upTo());
        return new Change(
                factor.input(),
                Direction.AT_LEAST,
                end.add(factor.input().unit().step()));
    }
}
