package be.sentum.benchmarks.stack;

import be.sentum.benchmarks.limit.Postgres;
import be.sentum.benchmarks.report.Row;
import be.sentum.benchmarks.scenario.Target;
import be.sentum.localstack.Addresses;
import be.sentum.localstack.LocalStack;
import be.sentum.localstack.console.Console;
import be.sentum.localstack.demo.DemoJourney;
import be.sentum.localstack.settings.PartName;
import be.sentum.localstack.settings.Secrets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A stack on free ports in a folder of its own, with how long it took to start and what it holds in memory. */
public final class MeasuredStack implements AutoCloseable {

    private static final double STACK_SECONDS = 60;
    private static final double SERVICE_SECONDS = 3;
    private static final double SERVICE_MEBIBYTES = 350;

    private final LocalStack stack;
    private final double startSeconds;

    private MeasuredStack(LocalStack stack, double startSeconds) {
        this.stack = stack;
        this.startSeconds = startSeconds;
    }

    public static MeasuredStack start() {
        Path home = Path.of(System.getProperty("sentum.root", "."), ".sentum", "bench", "stack");
        LocalStack stack = LocalStack.onFreePorts(home);
        stack.wipe();
        long began = System.nanoTime();
        try {
            stack.start();
        } catch (RuntimeException e) {
            stack.stop();
            throw e;
        }
        return new MeasuredStack(stack, (System.nanoTime() - began) / 1e9);
    }

    public Target target() {
        Addresses at = stack.addresses();
        return new Target(
                at.service(PartName.CUSTOMER),
                at.service(PartName.ORDER),
                at.service(PartName.BILLING),
                at.service(PartName.CONSENT),
                at.service(PartName.PRIVACY),
                at.management(PartName.ORDER),
                at.management(PartName.PRIVACY),
                at.tokenEndpoint(),
                new Postgres(
                        at.jdbcUrl(""),
                        "postgres",
                        Secrets.of(stack.settings().home()).administrator()),
                at.kafkaBootstrap(),
                new RunningServices(stack));
    }

    /** The whole stack's start, then the demo, and the memory that it leaves. Called first, before any load. */
    public List<Row> startAndDemo(String name) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(name, "all parts up from built artifacts, s", startSeconds)
                .atMost(STACK_SECONDS, "two processors start nine processes; the first start also fills data folders"));
        new DemoJourney(stack.addresses(), Console.silent()).play();
        for (PartName service : PartName.services()) {
            rows.add(Row.of(name, service.id() + ", resident after the demo, MiB", resident(service))
                    .atMost(SERVICE_MEBIBYTES, "heap, classes and compiled code together"));
        }
        return rows;
    }

    /** Memory as it is now, after the loads, then each service started alone. */
    public List<Row> memoryAndRestart(String name) {
        List<Row> rows = new ArrayList<>();
        for (PartName service : PartName.services()) {
            rows.add(Row.of(name, service.id() + ", resident after the loads, MiB", resident(service)));
        }
        for (PartName service : PartName.services()) {
            stack.stop(service);
            long began = System.nanoTime();
            stack.start(service);
            rows.add(Row.of(name, service.id() + ", start to ready, s", (System.nanoTime() - began) / 1e9)
                    .atMost(SERVICE_SECONDS, "start-up work that was not profiled"));
        }
        return rows;
    }

    private long resident(PartName service) {
        return stack.memory(service).orElse(0);
    }

    @Override
    public void close() {
        stack.stop();
        stack.wipe();
    }
}
