package be.sentum.benchmarks.scenario.order;

import be.sentum.benchmarks.limit.order.OrderRead;
import be.sentum.benchmarks.load.HttpConnection;
import be.sentum.benchmarks.load.Load;
import be.sentum.benchmarks.report.Row;
import be.sentum.benchmarks.scenario.Api;
import be.sentum.benchmarks.scenario.Benchmark;
import be.sentum.benchmarks.scenario.HeapGauge;
import be.sentum.benchmarks.scenario.Plan;
import be.sentum.benchmarks.scenario.Target;
import be.sentum.localstack.settings.PartName;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A buyer reads an order by its id, 32 at once; then pages through 10,000 of them. Order-service runs alone. */
public final class ReadOrders implements Benchmark {

    private static final int CLIENTS = 32;
    private static final int MANY = 10_000;
    private static final int PLACED_PER_SECOND = 500;
    private static final int PAGE = 100;
    private static final double READS_PER_SECOND = 8_000;
    private static final double PAGE_MILLIS = 20;
    private static final double HEAP_MEBIBYTES = 64;
    private static final String BUYER = "clara";

    @Override
    public String name() {
        return "read-orders";
    }

    @Override
    public List<Row> measure(Target target, Plan plan) throws Exception {
        Api api = new Api(target);
        api.product();
        api.oneself(BUYER);
        List<Row> rows = new ArrayList<>();
        String path = place(api, target);
        target.services().only(PartName.ORDER);
        rows.addAll(byId(target, plan, api, path));
        placeMany(target, api.token(BUYER));
        rows.addAll(pages(target, plan, api));
        target.services().all();
        return rows;
    }

    private static String place(Api api, Target target) throws Exception {
        Map<String, String> headers = Api.bearer(api.token(BUYER));
        headers.put("Idempotency-Key", UUID.randomUUID().toString());
        return api.call(target.order(), "POST", "/orders", headers, Api.ownOrder("PREPAID"))
                .expect(201)
                .location();
    }

    private static void placeMany(Target target, String token) throws Exception {
        Load.constantRate(
                PLACED_PER_SECOND,
                CLIENTS,
                Duration.ofSeconds(MANY / PLACED_PER_SECOND),
                number -> OrderClient.own(target, token));
    }

    private List<Row> byId(Target target, Plan plan, Api api, String path) throws Exception {
        Map<String, String> headers = Api.bearer(api.token(BUYER));
        UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        Load.ClientFactory ours = number -> reader(target, path, headers);
        Load.ClientFactory limit = number -> OrderRead.client(target.postgres(), id);
        Load.closed(CLIENTS, plan.warmUp(), ours);
        Paired paired = Paired.run(CLIENTS, plan, ours, limit);
        return List.of(
                Row.of(name(), "32 clients, one order by its id, reads/s", paired.perSecond())
                        .beside(paired.limitPerSecond(), "limit: header, lines, timeline and address by JDBC")
                        .atLeast(
                                READS_PER_SECOND,
                                "each read checks a log-in; clients and PostgreSQL share the processors"),
                Row.of(name(), "32 clients, p99 ms", paired.p99()));
    }

    private static Load.Client reader(Target target, String path, Map<String, String> headers) throws Exception {
        HttpConnection http = new HttpConnection(target.order());
        return new Load.Client() {

            @Override
            public void call() throws Exception {
                http.send("GET", path, headers, "").expect(200);
            }

            @Override
            public void close() throws Exception {
                http.close();
            }
        };
    }

    /** Through all of them, several times; every page counts. */
    private List<Row> pages(Target target, Plan plan, Api api) throws Exception {
        List<Double> millis = new ArrayList<>();
        double growth;
        page(target, api, "/orders?limit=" + PAGE);
        try (HeapGauge heap = new HeapGauge(target.orderManagement())) {
            for (int run = 0; run < plan.runs(); run++) {
                millis.addAll(through(target, api));
            }
            growth = heap.growth();
        }
        millis.sort(Double::compare);
        return List.of(
                Row.of(name(), "page of 100 among 10,000 orders, p50 ms", at(millis, 0.5)),
                Row.of(name(), "the same, p99 ms", at(millis, 0.99)).atMost(PAGE_MILLIS, "not looked into"),
                Row.of(name(), "heap growth meanwhile, MiB", growth)
                        .atMost(HEAP_MEBIBYTES, "garbage that is not collected yet counts"));
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size())));
    }

    private static List<Double> through(Target target, Api api) throws Exception {
        List<Double> millis = new ArrayList<>();
        String next = "/orders?limit=" + PAGE;
        int seen = 0;
        while (!next.isEmpty()) {
            long start = System.nanoTime();
            JsonNode page = page(target, api, next);
            millis.add((System.nanoTime() - start) / 1e6);
            seen += page.get("items").size();
            next = page.hasNonNull("next")
                    ? "/orders?limit=" + PAGE + "&cursor=" + page.get("next").asText()
                    : "";
        }
        if (seen < MANY) {
            throw new IllegalStateException("only " + seen + " of " + MANY + " orders were listed");
        }
        return millis;
    }

    private static JsonNode page(Target target, Api api, String path) throws Exception {
        return api.json(api.call(target.order(), "GET", path, Api.bearer(api.token(BUYER)), "")
                .expect(200));
    }
}
