package be.sentum.benchmarks.scenario;

import be.sentum.benchmarks.load.HttpConnection;
import be.sentum.benchmarks.load.HttpConnection.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** The calls with which the benchmarks prepare what they measure. */
public final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    public static final String SKU = "BENCH-1";
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration ASK_AGAIN = Duration.ofMillis(10);

    /** Well under the five minutes that the realm's tokens live. */
    private static final Duration TOKEN_GOOD_FOR = Duration.ofMinutes(1);

    private record Token(String value, long since) {}

    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final Target target;

    public Api(Target target) {
        this.target = target;
    }

    /** Logs in at most once a minute, so that nobody measures Keycloak. */
    public String token(String user) throws IOException {
        Token last = tokens.get(user);
        if (last == null || System.nanoTime() - last.since() > TOKEN_GOOD_FOR.toNanos()) {
            last = new Token(logIn(user), System.nanoTime());
            tokens.put(user, last);
        }
        return last.value();
    }

    private String logIn(String user) throws IOException {
        try (HttpConnection http = new HttpConnection(target.tokenEndpoint())) {
            String form = "grant_type=password&client_id=sentum-web&username=" + user + "&password=" + user;
            Map<String, String> headers = Map.of("Content-Type", "application/x-www-form-urlencoded");
            Answer answer = http.send("POST", target.tokenEndpoint().getPath(), headers, form);
            return JSON.readTree(answer.expect(200).body()).get("access_token").asText();
        }
    }

    public static Map<String, String> bearer(String token) {
        return new LinkedHashMap<>(Map.of("Authorization", "Bearer " + token));
    }

    /** As staff, with the purpose of the read. */
    public static Map<String, String> bearer(String token, String purpose) {
        Map<String, String> headers = bearer(token);
        headers.put("X-Purpose", purpose);
        return headers;
    }

    public void product() throws IOException {
        String body = """
                {"name":"Benchmark article","unitPrice":{"amount":"9.99","currency":"EUR"},"vatRate":"21","available":true}""";
        Answer answer = call(target.order(), "PUT", "/products/" + SKU, bearer(token("agent")), body);
        if (answer.status() >= 300) {
            answer.expect(200);
        }
    }

    /** Customers made by an agent, without a log-in; ready to order. */
    public List<UUID> customers(int count) throws Exception {
        String agent = token("agent");
        List<UUID> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(UUID.fromString(
                    JSON.readTree(call(target.customer(), "POST", "/customers", bearer(agent, "P01"), newCustomer(i))
                                    .expect(201)
                                    .body())
                            .get("id")
                            .asText()));
        }
        return made;
    }

    static String newCustomer(int number) {
        return """
               {"kind":"PERSON","givenName":"Bench","familyName":"Mark","email":"bench-%s-%d@example.org","language":"nl",
                "adult":true,"noticeVersionShown":"1","addresses":[{"type":"DELIVERY","street":"Kerkstraat",
                "houseNumber":"1","postalCode":"1000","city":"Brussel","country":"BE"},{"type":"BILLING",
                "street":"Kerkstraat","houseNumber":"1","postalCode":"1000","city":"Brussel","country":"BE"}]}""".formatted(letters(), number);
    }

    /** No digits: some of them make a national register number, which is refused. */
    private static String letters() {
        return ThreadLocalRandom.current()
                .ints(20, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Registers the user as a customer, unless somebody did already; answers the customer's id. */
    public UUID oneself(String user) throws IOException {
        Answer registered = call(target.customer(), "POST", "/customers", bearer(token(user)), newCustomer(0));
        if (registered.status() != 409) {
            registered.expect(201);
        }
        Answer me = call(target.customer(), "GET", "/customers/me", bearer(token(user)), "");
        return UUID.fromString(json(me.expect(200)).get("id").asText());
    }

    public static String order(UUID customer, String payment) {
        return ownOrder(payment).replaceFirst("\\{", "{\"customerId\":\"" + customer + "\",");
    }

    /** Without a customer: for whoever calls. */
    public static String ownOrder(String payment) {
        return """
               {"payment":"%s","lines":[{"sku":"%s","quantity":1},{"sku":"%s","quantity":2},\
               {"sku":"%s","quantity":3}]}""".formatted(payment, SKU, SKU, SKU);
    }

    public Answer call(URI base, String method, String path, Map<String, String> headers, String body)
            throws IOException {
        try (HttpConnection http = new HttpConnection(base)) {
            return http.send(method, path, headers, body);
        }
    }

    public JsonNode json(Answer answer) throws IOException {
        return JSON.readTree(answer.body());
    }

    /** Asks again and again until the answer is enough; throws after ten minutes or when interrupted. */
    Answer await(URI base, String path, Map<String, String> headers, Predicate<Answer> enough) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (HttpConnection http = new HttpConnection(base)) {
            Answer answer = http.send("GET", path, headers, "");
            while (!enough.test(answer)) {
                if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                    throw new IllegalStateException("still not there: " + path + " " + answer);
                }
                LockSupport.parkNanos(ASK_AGAIN.toNanos());
                answer = http.send("GET", path, headers, "");
            }
            return answer;
        }
    }
}
