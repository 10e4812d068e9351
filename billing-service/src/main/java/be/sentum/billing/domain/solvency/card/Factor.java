package be.sentum.billing.domain.solvency.card;

import java.math.BigDecimal;
import java.util.List;

/** How one input counts: bands in ascending order, the last one open. */
public record Factor(InputName input, List<Band> bands) {

    public Factor {
        bands = List.copyOf(bands);
        if (bands.isEmpty() || bands.getLast().upTo() != null) {
            throw new IllegalArgumentException("the last band of " + input.code() + " must be open");
        }
        for (int i = 0; i + 1 < bands.size(); i++) {
            BigDecimal limit = bands.get(i).upTo();
            BigDecimal next = bands.get(i + 1).upTo();
            if (limit == null || next != null && next.compareTo(limit) <= 0) {
                throw new IllegalArgumentException("the bands of " + input.code() + " must ascend");
            }
        }
    }

    public int pointsFor(BigDecimal value) {
        return bands.get(bandOf(value)).points();
    }

    /** Index of the band that holds the value. */
    public int bandOf(BigDecimal value) {
        for (int i = 0; i < bands.size(); i++) {
            if (bands.get(i).holds(value)) {
                return i;
            }
        }
        throw new IllegalStateException("the last band is open");
    }

    int most() {
        return bands.stream().mapToInt(Band::points).max().orElse(0);
    }

    int least() {
        return bands.stream().mapToInt(Band::points).min().orElse(0);
    }
}
