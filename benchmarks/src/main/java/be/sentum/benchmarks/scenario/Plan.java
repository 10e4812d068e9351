package be.sentum.benchmarks.scenario;

import java.time.Duration;
import java.util.List;

/**
 * How long and how often.
 *
 * @param warmUp load before anything counts
 * @param run one counted run
 * @param runs how many counted runs; the median is reported
 * @param samples for benchmarks that count single requests: how many
 * @param largeSubjects records of the large subjects
 * @param bulk persons of a campaign
 */
public record Plan(Duration warmUp, Duration run, int runs, int samples, List<Integer> largeSubjects, int bulk) {

    /** What counts as a large subject. */
    static final int LARGE = 100_000;

    public static Plan full() {
        return new Plan(Duration.ofSeconds(60), Duration.ofSeconds(10), 3, 100, List.of(LARGE, 10 * LARGE), 500);
    }

    /** Shows that everything runs; its numbers mean little. */
    public static Plan shortForm() {
        return new Plan(Duration.ofSeconds(1), Duration.ofSeconds(1), 1, 2, List.of(LARGE / 100), 5);
    }
}
