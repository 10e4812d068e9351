package be.sentum.benchmarks.scenario;

import be.sentum.benchmarks.limit.SqlLimit;
import be.sentum.benchmarks.load.HttpConnection;
import be.sentum.benchmarks.load.Load;
import be.sentum.benchmarks.load.Median;
import be.sentum.benchmarks.report.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A customer reads oneself, at 32 clients. */
public final class ReadCustomer implements Benchmark {

    private static final int CLIENTS = 32;

    @Override
    public String name() {
        return "read-customer";
    }

    @Override
    public List<Row> measure(Target target, Plan plan) throws Exception {
        Api api = new Api(target);
        String token = api.token("bram");
        api.oneself("bram");
        SqlLimit sql = new SqlLimit(target.postgres());
        sql.prepare();
        Load.ClientFactory limit = number -> sql.readCustomer();
        Load.ClientFactory ours = number -> client(target, token);
        Load.closed(CLIENTS, plan.warmUp(), ours);
        List<Double> perSecond = new ArrayList<>();
        List<Double> limitPerSecond = new ArrayList<>();
        List<Double> p99 = new ArrayList<>();
        for (int run = 0; run < plan.runs(); run++) {
            limitPerSecond.add(Load.closed(CLIENTS, plan.run(), limit).perSecond());
            Load.Result result = Load.closed(CLIENTS, plan.run(), ours);
            perSecond.add(result.perSecond());
            p99.add(result.micros().getValueAtPercentile(99) / 1000.0);
        }
        return List.of(
                Row.of(name(), "32 clients, reads/s", Median.of(perSecond))
                        .beside(Median.of(limitPerSecond), "limit: one select by key by JDBC"),
                Row.of(name(), "32 clients, p99 ms", Median.of(p99)));
    }

    private static Load.Client client(Target target, String token) throws Exception {
        HttpConnection http = new HttpConnection(target.customer());
        Map<String, String> headers = Api.bearer(token);
        return new Load.Client() {

            @Override
            public void call() throws Exception {
                http.send("GET", "/customers/me", headers, "").expect(200);
            }

            @Override
            public void close() throws Exception {
                http.close();
            }
        };
    }
}
