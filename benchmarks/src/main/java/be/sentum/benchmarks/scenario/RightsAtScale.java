package be.sentum.benchmarks.scenario;

import be.sentum.benchmarks.limit.rights.ExportLimit;
import be.sentum.benchmarks.load.Load;
import be.sentum.benchmarks.report.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Access requests of which much is asked: somebody with very many records, and many requests a second for small
 * subjects. Beside the first, a collector by hand that reads the five databases one after the other.
 */
public final class RightsAtScale implements Benchmark {

    private static final int REQUESTS_PER_SECOND = 50;
    private static final int CLIENTS = 8;
    private static final int SUBJECTS = 64;
    private static final double LARGE_SECONDS = 6;
    private static final double HEAP_MEBIBYTES = 64;
    private static final double QUEUE_SECONDS = 2;

    @Override
    public String name() {
        return "rights-at-scale";
    }

    @Override
    public List<Row> measure(Target target, Plan plan) throws Exception {
        RightsRequests rights = new RightsRequests(target);
        List<UUID> subjects = rights.subjects(SUBJECTS);
        List<Row> rows = new ArrayList<>(steady(plan, rights, subjects));
        for (int records : plan.largeSubjects()) {
            rows.addAll(large(target, rights, records));
        }
        return rows;
    }

    /** The last request of a minute must not wait for those before it. */
    private List<Row> steady(Plan plan, RightsRequests rights, List<UUID> subjects) throws Exception {
        Load.ClientFactory requests = number -> new Load.Client() {

            private int next = number;

            @Override
            public void call() throws Exception {
                rights.ask(subjects.get(next), "access");
                next = (next + CLIENTS) % subjects.size();
            }
        };
        Load.constantRate(REQUESTS_PER_SECOND / 5, CLIENTS, plan.warmUp(), requests);
        Load.Result result = Load.constantRate(REQUESTS_PER_SECOND, CLIENTS, plan.warmUp(), requests);
        double lastSeconds = rights.access(subjects.getFirst()) / 1000;
        String what = REQUESTS_PER_SECOND + " requests/s for " + plan.warmUp().toSeconds() + " s, ";
        return List.of(
                Row.of(name(), what + "accepted/s", result.perSecond()),
                Row.of(name(), what + "accepting, p99 ms", result.micros().getValueAtPercentile(99) / 1000.0),
                Row.of(name(), what + "package of the next one, s", lastSeconds)
                        .atMost(QUEUE_SECONDS, "more was asked than the processors of one machine could make"));
    }

    private List<Row> large(Target target, RightsRequests rights, int records) throws Exception {
        UUID subject = rights.subjects(1).getFirst();
        LargeSubject.fill(target.postgres(), subject, records);
        double limit;
        try (ExportLimit byHand = new ExportLimit(target.postgres())) {
            limit = byHand.millis(subject) / 1000;
        }
        double seconds;
        double growth;
        try (HeapGauge heap = new HeapGauge(target.privacyManagement())) {
            seconds = rights.access(subject) / 1000;
            growth = heap.growth();
        }
        String what = "access of %,d records, ".formatted(records);
        Row time = Row.of(name(), what + "request to package, s", seconds)
                .beside(limit, "limit: the same rows of five databases by JDBC one after the other, as JSON, zipped");
        return List.of(
                records > Plan.LARGE ? time : time.atMost(LARGE_SECONDS, "sealing, Kafka and the package's tables"),
                Row.of(name(), what + "growth of privacy-service's heap, MiB", growth)
                        .atMost(HEAP_MEBIBYTES, "garbage that was not collected yet counts"));
    }
}
