package be.sentum.benchmarks.load;

import java.util.List;

/** The middle one of an odd number of values, the lower middle one of an even number. */
public final class Median {

    private Median() {}

    public static double of(List<Double> values) {
        return values.stream().sorted().toList().get((values.size() - 1) / 2);
    }
}
