package be.sentum.billing.domain.solvency.explanation;

/** How much a factor counted, in words instead of points: from 30 points on strong, from 10 on medium. */
public enum WeightBand {
    STRONG,
    MEDIUM,
    WEAK,
    NONE;

    private static final int STRONG_FROM = 30;
    private static final int MEDIUM_FROM = 10;

    static WeightBand of(int points) {
        int weight = Math.abs(points);
        if (weight >= STRONG_FROM) {
            return STRONG;
        }
        if (weight >= MEDIUM_FROM) {
            return MEDIUM;
        }
        return weight > 0 ? WEAK : NONE;
    }
}
