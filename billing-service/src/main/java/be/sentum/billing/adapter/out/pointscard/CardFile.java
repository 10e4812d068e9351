package be.sentum.billing.adapter.out.pointscard;

import be.sentum.billing.domain.solvency.card.Band;
import be.sentum.billing.domain.solvency.card.Factor;
import be.sentum.billing.domain.solvency.card.InputName;
import be.sentum.billing.domain.solvency.card.PointsCard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A points card as people write it. A field that is not here, and an input that is not allowed, are refused. */
record CardFile(String version, LocalDate validFrom, String writtenBy, int threshold, List<FactorEntry> factors) {

    /** How one input counts, and why. */
    record FactorEntry(String input, String why, List<BandEntry> bands) {

        Factor toDomain() {
            InputName name = InputName.named(input)
                    .orElseThrow(() -> new IllegalArgumentException("input_not_allowed: " + input));
            return new Factor(
                    name,
                    bands.stream()
                            .map(band -> new Band(band.upTo(), band.points()))
                            .toList());
        }
    }

    /** Points for values up to and including {@code upTo}. */
    record BandEntry(@Nullable BigDecimal upTo, int points) {}

    PointsCard toDomain(String rulesHash) {
        return new PointsCard(
                version,
                rulesHash,
                threshold,
                factors.stream().map(FactorEntry::toDomain).toList());
    }
}
