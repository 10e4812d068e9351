package be.sentum.benchmarks.scenario.order;

import be.sentum.benchmarks.load.HttpConnection;
import be.sentum.benchmarks.load.Load;
import be.sentum.benchmarks.scenario.Api;
import be.sentum.benchmarks.scenario.Target;
import java.net.URI;
import java.util.Map;
import java.util.UUID;

/** A client that places one order of three lines after the other, for one customer. */
public final class OrderClient {

    private OrderClient() {}

    public static Load.Client prepaid(Target target, String token, UUID customer) throws Exception {
        return prepaid(target.order(), token, customer);
    }

    static Load.Client prepaid(URI orders, String token, UUID customer) throws Exception {
        return of(orders, token, customer, "PREPAID");
    }

    public static Load.Client onInvoice(Target target, String token, UUID customer) throws Exception {
        return of(target.order(), token, customer, "INVOICE");
    }

    /** Of whoever has logged in. */
    static Load.Client own(Target target, String token) throws Exception {
        return of(target.order(), Api.bearer(token), Api.ownOrder("PREPAID"));
    }

    private static Load.Client of(URI orders, String token, UUID customer, String payment) throws Exception {
        return of(orders, Api.bearer(token, "P02"), Api.order(customer, payment));
    }

    private static Load.Client of(URI orders, Map<String, String> headers, String body) throws Exception {
        HttpConnection http = new HttpConnection(orders);
        return new Load.Client() {

            @Override
            public void call() throws Exception {
                headers.put("Idempotency-Key", UUID.randomUUID().toString());
                http.send("POST", "/orders", headers, body).expect(201);
            }

            @Override
            public void close() throws Exception {
                http.close();
            }
        };
    }
}
