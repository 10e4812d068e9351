package be.sentum.benchmarks.scenario;

import be.sentum.benchmarks.load.HttpConnection;
import be.sentum.benchmarks.load.Load;
import java.util.Map;
import java.util.UUID;

/** A client that places one order of three lines after the other, for one customer. */
final class OrderClient {

    private OrderClient() {}

    static Load.Client prepaid(Target target, String token, UUID customer) throws Exception {
        return of(target, token, customer, "PREPAID");
    }

    static Load.Client onInvoice(Target target, String token, UUID customer) throws Exception {
        return of(target, token, customer, "INVOICE");
    }

    private static Load.Client of(Target target, String token, UUID customer, String payment) throws Exception {
        HttpConnection http = new HttpConnection(target.order());
        Map<String, String> headers = Api.bearer(token, "P02");
        String body = Api.order(customer, payment);
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
