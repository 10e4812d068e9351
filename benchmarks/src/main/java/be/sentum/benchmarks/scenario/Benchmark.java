package be.sentum.benchmarks.scenario;

import be.sentum.benchmarks.report.Row;
import java.util.List;

/** One thing that is measured, with its limit, over several runs after a warm-up. */
public interface Benchmark {

    /** As given on the command line: {@code place-order}. */
    String name();

    List<Row> measure(Target target, Plan plan) throws Exception;
}
