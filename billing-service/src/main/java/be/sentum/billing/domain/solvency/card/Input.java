package be.sentum.billing.domain.solvency.card;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One thing the check looked at.
 *
 * @param value in the unit of its name; not negative
 * @param asOf when it was true, to the microsecond
 */
public record Input(InputName name, BigDecimal value, Instant asOf) {

    public Input {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("negative input " + name.code());
        }
        value = value.setScale(name.unit().decimals(), RoundingMode.UNNECESSARY);
        asOf = asOf.truncatedTo(ChronoUnit.MICROS);
    }

    public InputSource source() {
        return name.source();
    }

    public Input with(BigDecimal other) {
        return new Input(name, other, asOf);
    }
}
