package be.sentum.systemtests.stack;

import be.sentum.localstack.Addresses;
import be.sentum.localstack.LocalStack;
import be.sentum.localstack.realm.StandingUsers;
import be.sentum.localstack.settings.PartName;
import be.sentum.systemtests.stack.Http.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/** The whole stack on free ports in a folder of its own: started once for all tests of this module, stopped at the end. */
public final class StackUnderTest {

    private final LocalStack stack;
    private final RealmTokens tokens;
    private final Http http = new Http();

    private StackUnderTest(LocalStack stack) {
        this.stack = stack;
        this.tokens = new RealmTokens(
                stack.addresses().tokenEndpoint(),
                new StandingUsers(stack.addresses().realm(), stack.settings().root()));
    }

    /** The running stack; the first caller waits until it is up. */
    public static StackUnderTest running() {
        return Running.STACK;
    }

    public LocalStack local() {
        return stack;
    }

    public Addresses addresses() {
        return stack.addresses();
    }

    public URI address(ServiceName service) {
        return addresses().service(part(service));
    }

    public URI management(ServiceName service) {
        return addresses().management(part(service));
    }

    public static PartName part(ServiceName service) {
        return PartName.valueOf(service.name());
    }

    public RealmTokens tokens() {
        return tokens;
    }

    /** A call with a user's token; JSON in and out; staff name the purpose themselves. */
    public Answer as(TestUser user, String method, ServiceName service, String path, String body, String... purpose) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Authorization", "Bearer " + tokens.of(user));
        headers.put("Idempotency-Key", UUID.randomUUID().toString());
        if (!body.isEmpty()) {
            headers.put("Content-Type", "application/json");
        }
        if (purpose.length > 0) {
            headers.put("X-Purpose", purpose[0]);
        }
        return http.send(method, address(service).resolve(path), headers, body);
    }

    /** What a user downloads; fails for anything but 200. */
    public byte[] download(TestUser user, ServiceName service, String path) {
        return http.download(address(service).resolve(path), Map.of("Authorization", "Bearer " + tokens.of(user)));
    }

    /** Makes the user a customer, if that has not happened yet, and gives the customer's id. */
    public UUID register(TestUser user) {
        String name = user.name().toLowerCase(Locale.ROOT);
        as(user, "POST", ServiceName.CUSTOMER, "/customers", Bodies.person(name, "Peeters", name + "@example.org"));
        return UUID.fromString(as(user, "GET", ServiceName.CUSTOMER, "/customers/me", "")
                .json()
                .get("id")
                .asText());
    }

    /** Ids of things in each service that belong to the user: made here, through the front door. */
    public Map<ServiceName, List<UUID>> resourcesOf(TestUser user) {
        UUID customer = register(user);
        as(TestUser.AGENT, "PUT", ServiceName.ORDER, "/products/MATRIX-1", Bodies.product("Mug", "45.00"));
        UUID order =
                created(as(user, "POST", ServiceName.ORDER, "/orders", Bodies.order("MATRIX-1", 2, "INVOICE")), 201);
        UUID check = await("/solvency-checks?orderId=" + order, user);
        Answer request = as(user, "POST", ServiceName.PRIVACY, "/privacy-requests", "{\"types\":[\"access\"]}");
        String location = request.headers().getOrDefault("Location", "");
        UUID privacyRequest = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        return Map.of(
                ServiceName.CUSTOMER, List.of(customer),
                ServiceName.ORDER, List.of(order),
                ServiceName.BILLING, List.of(check),
                ServiceName.PRIVACY, List.of(privacyRequest));
    }

    private UUID await(String list, TestUser user) {
        JsonNode items = Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> as(user, "GET", ServiceName.BILLING, list, "")
                                .json()
                                .path("items"),
                        i -> !i.isEmpty());
        return UUID.fromString(items.get(0).get("id").asText());
    }

    private static UUID created(Answer answer, int status) {
        if (answer.status() != status) {
            throw new AssertionError("expected " + status + ": " + answer);
        }
        return UUID.fromString(answer.json().get("id").asText());
    }

    private static final class Running {
        static final StackUnderTest STACK = start();

        private static StackUnderTest start() {
            LocalStack stack = LocalStack.onFreePorts(Path.of("target", "sentum"));
            stack.wipe();
            Runtime.getRuntime().addShutdownHook(new Thread(stack::stop));
            stack.start();
            return new StackUnderTest(stack);
        }
    }
}
