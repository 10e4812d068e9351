package be.sentum.benchmarks.scenario;

import be.sentum.benchmarks.load.Median;
import be.sentum.benchmarks.report.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One small subject after the other: access from request to package, erasure from decision to verified report. */
public final class AccessAndErasure implements Benchmark {

    private static final int WARM_UP = 5;

    @Override
    public String name() {
        return "rights";
    }

    @Override
    public List<Row> measure(Target target, Plan plan) throws Exception {
        RightsRequests rights = new RightsRequests(target);
        List<UUID> subjects = rights.subjects(plan.samples() + WARM_UP);
        List<Double> access = new ArrayList<>();
        List<Double> erasure = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            double readable = rights.access(subjects.get(i));
            double erased = rights.erasure(subjects.get(i));
            if (i >= WARM_UP) {
                access.add(readable);
                erasure.add(erased);
            }
        }
        return List.of(
                Row.of(name(), "access, request to package, p50 ms", Median.of(access)),
                Row.of(name(), "access, slowest of " + access.size() + ", ms", worst(access)),
                Row.of(name(), "erasure, decision to verified end, p50 ms", Median.of(erasure)),
                Row.of(name(), "erasure, slowest of " + erasure.size() + ", ms", worst(erasure)));
    }

    private static double worst(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN);
    }
}
