package be.sentum.benchmarks.scenario.order;

import be.sentum.benchmarks.limit.order.BareOrderEndpoint;
import be.sentum.benchmarks.load.Load;
import be.sentum.benchmarks.report.Row;
import be.sentum.benchmarks.scenario.Api;
import be.sentum.benchmarks.scenario.Benchmark;
import be.sentum.benchmarks.scenario.Plan;
import be.sentum.benchmarks.scenario.Target;
import be.sentum.localstack.settings.PartName;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Placing an order with three lines, log-in check, idempotency key and outbox; one client, then 32. Order-service runs
 * alone, beside PostgreSQL, Kafka and the clients: what the others do with its orders is theirs.
 */
public final class PlaceOrder implements Benchmark {

    private static final int CUSTOMERS = 64;
    private static final int CLIENTS = 32;
    private static final double OF_LIMIT = 0.5;
    private static final double ONE_CLIENT_P50_MILLIS = 2;
    private static final double MANY_CLIENTS_P99_MILLIS = 40;
    private static final String WHY = "PostgreSQL, order-service and the clients share two processors";

    @Override
    public String name() {
        return "place-order";
    }

    @Override
    public List<Row> measure(Target target, Plan plan) throws Exception {
        Api api = new Api(target);
        api.product();
        List<UUID> customers = api.customers(CUSTOMERS);
        List<Row> rows = new ArrayList<>();
        String token = api.token("agent");
        awaitKnown(api, target, customers.getLast());
        target.services().only(PartName.ORDER);
        try (BareOrderEndpoint bare = BareOrderEndpoint.start(target.postgres())) {
            Load.ClientFactory ours = number -> OrderClient.prepaid(target, token, customers.get(number % CUSTOMERS));
            Load.ClientFactory limit =
                    number -> OrderClient.prepaid(bare.address(), token, customers.get(number % CUSTOMERS));
            Load.closed(CLIENTS, plan.warmUp(), ours);
            Load.closed(CLIENTS, plan.warmUp().dividedBy(4), limit);
            for (int clients : new int[] {1, CLIENTS}) {
                rows.addAll(rows(clients, Paired.run(clients, plan, ours, limit)));
            }
        }
        target.services().all();
        return rows;
    }

    /** Their cards have to have arrived before customer-service stops. */
    private static void awaitKnown(Api api, Target target, UUID last) throws Exception {
        try (Load.Client client = OrderClient.prepaid(target, api.token("agent"), last)) {
            client.call();
        }
    }

    private List<Row> rows(int clients, Paired paired) {
        String who = clients == 1 ? "1 client" : clients + " clients";
        Row throughput = Row.of(name(), who + ", orders/s", paired.perSecond())
                .beside(paired.limitPerSecond(), "limit: a bare Vert.x endpoint, the same rows in one statement");
        Row p50 = Row.of(name(), who + ", p50 ms", paired.p50());
        Row p99 = Row.of(name(), who + ", p99 ms", paired.p99());
        return clients == 1
                ? List.of(throughput, p50.atMost(ONE_CLIENT_P50_MILLIS, WHY), p99)
                : List.of(throughput.atLeastOfLimit(OF_LIMIT, WHY), p50, p99.atMost(MANY_CLIENTS_P99_MILLIS, WHY));
    }
}
