package be.sentum.billing.domain.solvency.card;

import java.math.BigDecimal;

/** What an input is counted in, and its smallest step. */
public enum Unit {
    EURO(2),
    COUNT(0),
    MONTHS(0);

    private final int decimals;

    Unit(int decimals) {
        this.decimals = decimals;
    }

    public int decimals() {
        return decimals;
    }

    public BigDecimal step() {
        return BigDecimal.ONE.movePointLeft(decimals);
    }
}
