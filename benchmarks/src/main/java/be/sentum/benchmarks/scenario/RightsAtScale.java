package be.sentum.benchmarks.scenario;

import be.sentum.benchmarks.limit.rights.ExportLimit;
import be.sentum.benchmarks.load.Load;
import be.sentum.benchmarks.report.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Access requests of which much is asked: somebody with very many records, and many small subjects at
 * once. Beside the first, a collector by hand that reads the five databases one after the other.
 */
public final class RightsAtScale implements Benchmark {

    private static final double REQUESTS_PER_SECOND = 50;
    private static final int CLIENTS = 8;
    private static final double LARGE_SECONDS = 6;
    private static final double HEAP_MEBIBYTES = 64;

    @Override
    public String name() {
        return "rights-at-scale";
    }

    @Override
    public List<Row> measure(Target target, Plan plan) throws Exception {
        RightsRequests rights = new RightsRequests(target);
        List<Row> rows = new ArrayList<>(steady(plan, rights));
        for (int records : plan.largeSubjects()) {
            rows.addAll(large(target, rights, records));
        }
        return rows;
    }

    /** What is made in a second is what may be asked in one without a growing queue. */
    private List<Row> steady(Plan plan, RightsRequests rights) throws Exception {
        Load.ClientFactory asking = rights.asking();
        Load.closed(CLIENTS, plan.warmUp(), asking);
        Load.Result result = Load.closed(CLIENTS, plan.run(), asking);
        return List.of(
                Row.of(name(), CLIENTS + " clients, packages/s", result.perSecond())
                        .beside(REQUESTS_PER_SECOND, "limit: what was promised to be asked in a second")
                        .atLeastOfLimit(1, "five services and the making of the documents share two processors"),
                Row.of(name(), CLIENTS + " clients, request to package, p99 ms", millis(result, 99)));
    }

    private static double millis(Load.Result result, double percentile) {
        return result.micros().getValueAtPercentile(percentile) / 1000.0;
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
