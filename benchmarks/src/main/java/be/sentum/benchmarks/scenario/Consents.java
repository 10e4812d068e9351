package be.sentum.benchmarks.scenario;

import be.sentum.benchmarks.limit.ConsentLimit;
import be.sentum.benchmarks.limit.PermissionCopy;
import be.sentum.benchmarks.load.Load;
import be.sentum.benchmarks.load.Median;
import be.sentum.benchmarks.report.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Consent decisions at 8 clients, each for a person of its own, then all for one and the same person; and what a service
 * needs to ask its own copy. Any answer but 201 ends the run.
 */
public final class Consents implements Benchmark {

    private static final int CLIENTS = 8;

    /** Consent writes a second of a well-known open source backend with 8 clients on this kind of machine. */
    private static final double KNOWN_BACKEND = 350;

    @Override
    public String name() {
        return "consents";
    }

    @Override
    public List<Row> measure(Target target, Plan plan) throws Exception {
        DecisionClients clients = DecisionClients.of(target, CLIENTS);
        ConsentLimit byHand = new ConsentLimit(target.postgres());
        byHand.prepare();
        Load.ClientFactory many = clients::each;
        Load.ClientFactory one = _ -> clients.each(0);
        UUID same = UUID.randomUUID();
        Load.ClientFactory manyLimit = number -> byHand.client(UUID.randomUUID());
        Load.ClientFactory oneLimit = number -> byHand.client(same);
        Load.closed(CLIENTS, plan.warmUp(), many);
        Load.closed(CLIENTS, plan.warmUp().dividedBy(6), manyLimit);

        List<Row> rows = new ArrayList<>(compared("a person a client", many, manyLimit, plan, true));
        rows.addAll(compared("one person", one, oneLimit, plan, false));
        byHand.remove();
        rows.addAll(copy(target, plan));
        return rows;
    }

    private List<Row> compared(
            String whom, Load.ClientFactory ours, Load.ClientFactory limit, Plan plan, boolean promised)
            throws Exception {
        List<Double> perSecond = new ArrayList<>();
        List<Double> limitPerSecond = new ArrayList<>();
        List<Double> p99 = new ArrayList<>();
        for (int run = 0; run < plan.runs(); run++) {
            limitPerSecond.add(Load.closed(CLIENTS, plan.run(), limit).perSecond());
            Load.Result result = Load.closed(CLIENTS, plan.run(), ours);
            perSecond.add(result.perSecond());
            p99.add(result.micros().getValueAtPercentile(99) / 1000.0);
        }
        double writes = Median.of(perSecond);
        Row throughput = Row.of(name(), CLIENTS + " clients, " + whom + ", decisions/s", writes)
                .beside(Median.of(limitPerSecond), "limit: event, projection and outbox by JDBC, three statements");
        List<Row> rows = new ArrayList<>();
        if (promised) {
            rows.add(throughput.atLeastOfLimit(0.4, "service and PostgreSQL share the processors"));
            rows.add(Row.of(name(), CLIENTS + " clients, " + whom + ", decisions/s beside a known backend", writes)
                    .beside(
                            KNOWN_BACKEND,
                            "limit: what c15t reaches with 8 clients on this kind of machine; 8 times it")
                    .atLeastOfLimit(8, "service and PostgreSQL share the processors"));
        } else {
            rows.add(throughput);
        }
        rows.add(Row.of(name(), CLIENTS + " clients, " + whom + ", p99 ms", Median.of(p99)));
        return rows;
    }

    private List<Row> copy(Target target, Plan plan) throws Exception {
        PermissionCopy copy = new PermissionCopy(target.postgres());
        copy.prepare();
        Load.closed(1, plan.warmUp().dividedBy(6), copy::client);
        List<Double> p99 = new ArrayList<>();
        for (int run = 0; run < plan.runs(); run++) {
            p99.add(Load.closed(1, plan.run(), copy::client).micros().getValueAtPercentile(99) / 1000.0);
        }
        copy.remove();
        return List.of(Row.of(name(), "a decision from the local copy, p99 ms", Median.of(p99))
                .atMost(1, "other processes took the processors for a moment"));
    }
}
