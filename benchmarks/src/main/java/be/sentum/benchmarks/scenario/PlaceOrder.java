package be.sentum.benchmarks.scenario;

import be.sentum.benchmarks.limit.OrderLimit;
import be.sentum.benchmarks.load.Load;
import be.sentum.benchmarks.load.Median;
import be.sentum.benchmarks.report.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Placing an order with three lines, log-in check, idempotency key and outbox; one client, then 32. */
public final class PlaceOrder implements Benchmark {

    private static final int CUSTOMERS = 64;
    private static final int CLIENTS = 32;

    @Override
    public String name() {
        return "place-order";
    }

    @Override
    public List<Row> measure(Target target, Plan plan) throws Exception {
        Api api = new Api(target);
        api.product();
        List<UUID> customers = api.customers(CUSTOMERS);
        OrderLimit byHand = new OrderLimit(target.postgres());
        byHand.prepare();
        String token = api.token("agent");
        Load.ClientFactory ours = number -> OrderClient.prepaid(target, token, customers.get(number % CUSTOMERS));
        Load.ClientFactory limit = number -> byHand.client();
        var warmUp = Load.closed(CLIENTS, plan.warmUp(), ours);
        Load.closed(CLIENTS, plan.warmUp().dividedBy(6), limit);

        List<Row> rows = new ArrayList<>();
        for (int clients : new int[] {1, CLIENTS}) {
            List<Double> perSecond = new ArrayList<>();
            List<Double> limitPerSecond = new ArrayList<>();
            List<Double> p50 = new ArrayList<>();
            List<Double> p99 = new ArrayList<>();
            for (int run = 0; run < plan.runs(); run++) {
                limitPerSecond.add(Load.closed(clients, plan.run(), limit).perSecond());
                Load.Result result = Load.closed(clients, plan.run(), ours);
                perSecond.add(result.perSecond());
                p50.add(result.micros().getValueAtPercentile(50) / 1000.0);
                p99.add(result.micros().getValueAtPercentile(99) / 1000.0);
            }
            String who = clients == 1 ? "1 client" : clients + " clients";
            Row throughput = Row.of(name(), who + ", orders/s", Median.of(perSecond))
                    .beside(Median.of(limitPerSecond), "limit: the same rows by JDBC, six statements");
            rows.add(
                    clients == 1
                            ? throughput
                            : throughput.atLeastOfLimit(
                                    0.25,
                                    "of the shared processors PostgreSQL takes about half, for eight round trips an order, order-service the other"));
            rows.add(Row.of(name(), who + ", p50 ms", Median.of(p50)));
            rows.add(Row.of(name(), who + ", p99 ms", Median.of(p99)));
        }
        if (warmUp.micros().getTotalCount() == 0) {
            throw new IllegalStateException("the warm-up placed no order");
        }
        byHand.remove();
        return rows;
    }
}
