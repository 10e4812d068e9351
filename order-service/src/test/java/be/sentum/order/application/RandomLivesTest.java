package be.sentum.order.application;

import org.junit.jupiter.api.Test;

/**
 * The saga's invariants over random interleavings. A failure names the seed of its life: {@code -Dsentum.seed=…} begins
 * with that one; {@code -Dsentum.long=true} looks at many more.
 */
class RandomLivesTest {

    private static final long SEED = Long.getLong("sentum.seed", System.nanoTime());
    private static final int LIVES = Boolean.getBoolean("sentum.long") ? 200_000 : 4_000;

    @Test
    void however_things_cross_an_order_is_never_doubled_torn_or_stuck() {
        for (long seed = SEED; seed < SEED + LIVES; seed++) {
            try {
                new Life(seed).live();
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("-Dsentum.seed=" + seed + ": " + e.getMessage(), e);
            }
        }
    }
}
