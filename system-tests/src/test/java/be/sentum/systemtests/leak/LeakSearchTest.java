package be.sentum.systemtests.leak;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.systemtests.stack.Bodies;
import be.sentum.systemtests.stack.Http;
import be.sentum.systemtests.stack.Http.Answer;
import be.sentum.systemtests.stack.ServiceName;
import be.sentum.systemtests.stack.StackUnderTest;
import be.sentum.systemtests.stack.TestUser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A journey with values that exist nowhere else; afterwards they are searched where they must not be (REQ-SEC-03). */
class LeakSearchTest {

    private final StackUnderTest stack = StackUnderTest.running();
    private final Planted planted = new Planted();
    private final List<Answer> refusals = new ArrayList<>();

    @Test
    @DisplayName("REQ-SEC-03: nothing a person typed is in logs, metrics, problems, Kafka keys or headers")
    void nothing_a_person_typed_leaks() throws IOException {
        journey();

        List<String> found = new ArrayList<>();
        found.addAll(inLogs());
        found.addAll(inMetrics());
        for (Answer refusal : refusals) {
            found.addAll(planted.foundIn(
                    "problem " + refusal.status(),
                    (refusal.headers() + refusal.body()).getBytes(StandardCharsets.UTF_8)));
        }
        TopicSearch topics = TopicSearch.search(stack.addresses().kafkaBootstrap(), planted);
        found.addAll(topics.found());
        assertThat(topics.onTheCardTopic())
                .as("the search reads what is there: the card states the e-mail")
                .anyMatch(place -> place.endsWith("email"));
        assertThat(found).isEmpty();
    }

    @Test
    void the_search_finds_what_is_there() {
        String value = planted.word("a word");

        assertThat(planted.foundIn("here", ("x" + value + "y").getBytes(StandardCharsets.UTF_8)))
                .containsExactly("here: a word");
    }

    private void journey() {
        String email = planted.email("email");
        String person = Bodies.person(
                planted.word("givenName"),
                planted.word("familyName"),
                email,
                planted.phone("phone"),
                planted.word("street"),
                planted.word("city"));
        assertThat(stack.as(TestUser.CLARA, "POST", ServiceName.CUSTOMER, "/customers", person)
                        .status())
                .isIn(201, 409);
        state(planted.word("statement"));
        stack.as(TestUser.AGENT, "PUT", ServiceName.ORDER, "/products/LEAK-1", Bodies.product("Mug", "45.00"));
        String order = """
                {"payment":"INVOICE","lines":[{"sku":"LEAK-1","quantity":2}],"recipient":"%s","remarks":"%s"}""".formatted(planted.word("recipient"), planted.word("remarks"));
        Answer placed = stack.as(TestUser.CLARA, "POST", ServiceName.ORDER, "/orders", order);
        assertThat(placed.status()).isEqualTo(201);
        stack.as(
                TestUser.AGENT,
                "POST",
                ServiceName.CUSTOMER,
                "/customer-searches",
                "{\"email\":\"" + email + "\"}",
                "P01");
        deliver(placed.json().get("id").asText());
        refuse();
        assertThat(stack.as(
                                TestUser.CLARA,
                                "POST",
                                ServiceName.PRIVACY,
                                "/privacy-requests",
                                "{\"types\":[\"access\"]}")
                        .status())
                .isEqualTo(202);
    }

    private void state(String text) {
        String id = stack.as(TestUser.CLARA, "GET", ServiceName.CUSTOMER, "/customers/me", "")
                .json()
                .get("id")
                .asText();
        String statement = "{\"about\":\"addresses\",\"text\":\"" + text + "\"}";
        assertThat(stack.as(TestUser.CLARA, "POST", ServiceName.CUSTOMER, "/customers/" + id + "/statements", statement)
                        .status())
                .isEqualTo(201);
    }

    private void deliver(String order) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> stack.as(TestUser.CLARA, "GET", ServiceName.ORDER, "/orders/" + order, "")
                        .json()
                        .get("status")
                        .asText()
                        .equals("CONFIRMED"));
        String tracking = planted.word("trackingNumber");
        String shipment = "{\"carrier\":\"bpost\",\"trackingNumber\":\"" + tracking + "\"}";
        assertThat(stack.as(TestUser.AGENT, "POST", ServiceName.ORDER, "/orders/" + order + "/shipments", shipment)
                        .status())
                .isEqualTo(201);
        String delivered = "{\"trackingNumber\":\"" + tracking + "\",\"status\":\"DELIVERED\",\"occurredAt\":\""
                + java.time.Instant.now() + "\"}";
        assertThat(stack.as(TestUser.CARRIER, "POST", ServiceName.ORDER, "/carrier-events", delivered)
                        .status())
                .isBetween(200, 299);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> !stack.as(TestUser.CLARA, "GET", ServiceName.BILLING, "/invoices?orderId=" + order, "")
                        .json()
                        .path("items")
                        .isEmpty());
    }

    /** Everything that is refused because of what was typed. */
    private void refuse() {
        String wrong = planted.word("refused");
        refused(TestUser.BRAM, ServiceName.CUSTOMER, "/customers", Bodies.person(wrong, wrong, wrong));
        refused(TestUser.BRAM, ServiceName.CUSTOMER, "/customers", "{\"givenName\":" + wrong + "}");
        refused(TestUser.BRAM, ServiceName.CUSTOMER, "/customers", "{\"nationalRegisterNumber\":\"" + wrong + "\"}");
        refused(TestUser.CLARA, ServiceName.ORDER, "/orders", Bodies.order(wrong, 1, "INVOICE"));
        refused(TestUser.CLARA, ServiceName.ORDER, "/orders", Bodies.order("LEAK-1", 1, wrong));
        refused(TestUser.CLARA, ServiceName.CONSENT, "/objections", "{\"purposeGroup\":\"" + wrong + "\"}");
        refused(TestUser.CLARA, ServiceName.PRIVACY, "/privacy-requests", "{\"types\":\"" + wrong + "\"}");
    }

    private void refused(TestUser user, ServiceName service, String path, String body) {
        Answer answer = stack.as(user, "POST", service, path, body);
        assertThat(answer.status()).as(path + " " + answer.body()).isBetween(400, 499);
        refusals.add(answer);
    }

    private List<String> inLogs() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> logs = Files.walk(stack.local().settings().logs())) {
            List<Path> files = logs.filter(Files::isRegularFile).toList();
            assertThat(files).hasSizeGreaterThan(ServiceName.values().length);
            for (Path log : files) {
                found.addAll(planted.foundIn("log " + log.getFileName(), Files.readAllBytes(log)));
            }
        }
        return found;
    }

    private List<String> inMetrics() {
        List<String> found = new ArrayList<>();
        for (ServiceName service : ServiceName.values()) {
            Answer metrics = new Http().send("GET", stack.management(service).resolve("/q/metrics"), Map.of(), "");
            assertThat(metrics.status()).isEqualTo(200);
            found.addAll(planted.foundIn("metrics of " + service, metrics.body().getBytes(StandardCharsets.UTF_8)));
        }
        return found;
    }
}
