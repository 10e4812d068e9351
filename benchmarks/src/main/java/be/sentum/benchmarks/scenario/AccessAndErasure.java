package be.sentum.benchmarks.scenario;

import be.sentum.benchmarks.limit.rights.ErasureLimit;
import be.sentum.benchmarks.limit.rights.ExportLimit;
import be.sentum.benchmarks.load.Median;
import be.sentum.benchmarks.report.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One small subject after the other: access from request to package, erasure from decision to verified report, after a
 * warm-up with several at once. Between the two the limits work on the same subject.
 */
public final class AccessAndErasure implements Benchmark {

    private static final int WARM_UP = 10;
    private static final double ACCESS_P50 = 150;
    private static final double ACCESS_P99 = 600;
    private static final double ERASURE_P50 = 150;
    private static final double ERASURE_P99 = 800;

    @Override
    public String name() {
        return "rights";
    }

    @Override
    public List<Row> measure(Target target, Plan plan) throws Exception {
        RightsRequests rights = new RightsRequests(target);
        rights.warmUp(plan.warmUp());
        List<UUID> subjects = rights.subjects(plan.samples() + WARM_UP);
        List<Double> access = new ArrayList<>();
        List<Double> export = new ArrayList<>();
        List<Double> erasure = new ArrayList<>();
        List<Double> deletion = new ArrayList<>();
        try (ExportLimit exporting = new ExportLimit(target.postgres());
                ErasureLimit erasing = new ErasureLimit(target.postgres())) {
            for (UUID subject : subjects) {
                access.add(rights.access(subject));
                export.add(exporting.millis(subject));
                deletion.add(erasing.millis(subject));
                erasure.add(rights.erasure(subject));
            }
        }
        return List.of(
                Row.of(name(), "access, request to package, p50 ms", Median.of(warm(access)))
                        .beside(
                                Median.of(warm(export)),
                                "limit: the same rows of five databases by JDBC, as JSON, zipped")
                        .atMost(ACCESS_P50, "eleven hops over Kafka and the making of the documents"),
                Row.of(name(), "access, slowest of " + plan.samples() + ", ms", worst(access))
                        .atMost(ACCESS_P99, "other work on the same processors"),
                Row.of(name(), "erasure, decision to verified end, p50 ms", Median.of(warm(erasure)))
                        .beside(
                                Median.of(warm(deletion)),
                                "limit: the same by JDBC, a transaction in each of five databases")
                        .atMost(ERASURE_P50, "two rounds through five services, order and search"),
                Row.of(name(), "erasure, slowest of " + plan.samples() + ", ms", worst(erasure))
                        .atMost(ERASURE_P99, "other work on the same processors"));
    }

    private static List<Double> warm(List<Double> values) {
        return values.subList(WARM_UP, values.size());
    }

    private static double worst(List<Double> values) {
        return warm(values).stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN);
    }
}
