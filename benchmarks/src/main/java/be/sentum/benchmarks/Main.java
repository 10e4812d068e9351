package be.sentum.benchmarks;

import be.sentum.benchmarks.report.Report;
import be.sentum.benchmarks.report.Row;
import be.sentum.benchmarks.scenario.AccessAndErasure;
import be.sentum.benchmarks.scenario.Benchmark;
import be.sentum.benchmarks.scenario.Consents;
import be.sentum.benchmarks.scenario.EventDelay;
import be.sentum.benchmarks.scenario.Plan;
import be.sentum.benchmarks.scenario.ReadCustomer;
import be.sentum.benchmarks.scenario.RightsAtScale;
import be.sentum.benchmarks.scenario.RightsInBulk;
import be.sentum.benchmarks.scenario.order.PlaceOrder;
import be.sentum.benchmarks.scenario.order.ReadOrders;
import be.sentum.benchmarks.stack.Backlog;
import be.sentum.benchmarks.stack.MeasuredStack;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the benchmarks on a stack of its own (other ports, other folder, {@code fsync} on), prints the table and writes
 * the same as JSON. Arguments: names of benchmarks, none for all; {@code --short} for a run that only shows that all of
 * it works.
 */
public final class Main {

    private static final List<Benchmark> BENCHMARKS = List.of(
            new PlaceOrder(),
            new ReadOrders(),
            new ReadCustomer(),
            new EventDelay(),
            new AccessAndErasure(),
            new RightsAtScale(),
            new RightsInBulk(),
            new Consents());

    private static final String STACK = "stack";

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        List<String> names = new ArrayList<>(List.of(arguments));
        Plan plan = names.remove("--short") ? Plan.shortForm() : Plan.full();
        List<String> known =
                new ArrayList<>(BENCHMARKS.stream().map(Benchmark::name).toList());
        known.add(STACK);
        if (!known.containsAll(names)) {
            System.err.println("bench: choose of " + String.join(", ", known));
            System.exit(2);
        }
        List<Row> rows = run(names, plan, System.out);
        Path file = Path.of(System.getProperty("sentum.root", "."), ".sentum", "bench", "latest.json");
        Report.print(rows, System.out);
        Report.write(rows, Instant.now(), file);
        System.out.println("As JSON: " + file);
    }

    private static List<Row> run(List<String> names, Plan plan, PrintStream out) throws Exception {
        List<Row> rows = new ArrayList<>();
        boolean alsoStack = names.isEmpty() || names.contains(STACK);
        try (MeasuredStack stack = MeasuredStack.start()) {
            if (alsoStack) {
                out.println("playing the demo ...");
                rows.addAll(stack.startAndDemo(STACK));
            }
            for (Benchmark benchmark : BENCHMARKS) {
                if (names.isEmpty() || names.contains(benchmark.name())) {
                    out.println("measuring " + benchmark.name() + " ...");
                    rows.addAll(benchmark.measure(stack.target(), plan));
                    // What one benchmark has left in the queues is not to be paid for by the next.
                    Backlog.awaitNone(stack.target().kafka());
                }
            }
            if (alsoStack) {
                rows.addAll(stack.memoryAndRestart(STACK));
            }
        }
        return rows;
    }
}
