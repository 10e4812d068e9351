package be.sentum.billing.domain.solvency.explanation;

/** Which way a factor moved the score. */
public enum Effect {
    RAISES,
    LOWERS,
    NEUTRAL;

    static Effect of(int points) {
        return points > 0 ? RAISES : points < 0 ? LOWERS : NEUTRAL;
    }
}
