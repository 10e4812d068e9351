package be.sentum.systemtests.rights;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.systemtests.stack.Bodies;
import be.sentum.systemtests.stack.Http.Answer;
import be.sentum.systemtests.stack.ServiceName;
import be.sentum.systemtests.stack.StackUnderTest;
import be.sentum.systemtests.stack.TestUser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a person typed and did, over the whole stack, is in the package that the person receives. */
class PackageCanaryTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final StackUnderTest stack = StackUnderTest.running();
    private final Map<String, String> portable = new LinkedHashMap<>();
    private final Map<String, String> accessOnly = new LinkedHashMap<>();

    @Test
    @DisplayName("REQ-ACC-02, REQ-POR-01: every planted value is in access, in portability exactly what is declared")
    void a_person_receives_what_was_planted() throws IOException {
        journey();

        ReceivedPackage access = received("access");
        ReceivedPackage portability = received("portability");

        assertThat(missing(access.folder("data"), portable)).isEmpty();
        assertThat(missing(access.folder("data"), accessOnly)).isEmpty();
        assertThat(missing(access.folder("tables"), portable)).isEmpty();
        assertThat(missing(portability.folder("data"), portable)).isEmpty();
        assertThat(found(portability.folder("data"), accessOnly)).isEmpty();
        assertThat(found(portability.folder("tables"), accessOnly)).isEmpty();
        assertThat(portability.folder("data")).doesNotContain("\"score\"", "solvency");
        assertThat(portability.json("linked-data.jsonld").path("@graph").findValuesAsText("@type"))
                .contains("Person", "Order", "Invoice");
        JsonNode information = access.json("information.json");
        JsonNode decision = information.path("automatedDecisions").path("items").path(0);
        assertThat(decision.path("factors")).isNotEmpty();
        assertThat(decision.path("counterfactuals")).isNotEmpty();
        assertThat(information.path("staffReads").path("items").findValuesAsText("purpose"))
                .contains("P01");
        assertThat(access.text("summary.html"))
                .contains(portable.get("familyName"))
                .doesNotContain("CONFIRMED", "DELIVERED", "refer<", "third_party");
    }

    private void journey() {
        String id = registered();
        String statement = "{\"about\":\"addresses\",\"text\":\"" + plant(portable, "statement") + "\"}";
        assertThat(stack.as(TestUser.BRAM, "POST", ServiceName.CUSTOMER, "/customers/" + id + "/statements", statement)
                        .status())
                .isEqualTo(201);
        stack.as(TestUser.AGENT, "GET", ServiceName.CUSTOMER, "/customers/" + id, "", "P01");
        stack.as(TestUser.AGENT, "PUT", ServiceName.ORDER, "/products/CANARY-1", Bodies.product("Mug", "45.00"));
        String order = """
                {"payment":"INVOICE","lines":[{"sku":"CANARY-1","quantity":2}],"recipient":"%s","remarks":"%s"}""".formatted(plant(portable, "recipient"), plant(portable, "remarks"));
        Answer placed = stack.as(TestUser.BRAM, "POST", ServiceName.ORDER, "/orders", order);
        assertThat(placed.status()).isEqualTo(201);
        deliver(placed.json().get("id").asText());
    }

    /** Another test may have made this log-in a customer: then what that customer typed is looked for. */
    private String registered() {
        String person = Bodies.person(
                plant(portable, "givenName"),
                plant(portable, "familyName"),
                plant(portable, "email") + "@example.org",
                "+32489654321",
                plant(portable, "street"),
                plant(portable, "city"));
        stack.as(TestUser.BRAM, "POST", ServiceName.CUSTOMER, "/customers", person);
        JsonNode known = stack.as(TestUser.BRAM, "GET", ServiceName.CUSTOMER, "/customers/me", "")
                .json();
        for (String name : List.of("givenName", "familyName", "email")) {
            portable.put(name, known.path(name).asText());
        }
        portable.put("street", known.path("addresses").path(0).path("street").asText());
        portable.put("city", known.path("addresses").path(0).path("city").asText());
        return known.path("id").asText();
    }

    private void deliver(String order) {
        Awaitility.await()
                .atMost(SOON)
                .until(() -> stack.as(TestUser.BRAM, "GET", ServiceName.ORDER, "/orders/" + order, "")
                        .json()
                        .get("status")
                        .asText()
                        .equals("CONFIRMED"));
        String tracking = plant(accessOnly, "trackingNumber");
        stack.as(
                TestUser.AGENT,
                "POST",
                ServiceName.ORDER,
                "/orders/" + order + "/shipments",
                "{\"carrier\":\"bpost\",\"trackingNumber\":\"" + tracking + "\"}");
        stack.as(
                TestUser.CARRIER,
                "POST",
                ServiceName.ORDER,
                "/carrier-events",
                "{\"trackingNumber\":\"" + tracking + "\",\"status\":\"DELIVERED\",\"occurredAt\":\"" + Instant.now()
                        + "\"}");
        Awaitility.await()
                .atMost(SOON)
                .until(() -> !stack.as(TestUser.BRAM, "GET", ServiceName.BILLING, "/invoices?orderId=" + order, "")
                        .json()
                        .path("items")
                        .isEmpty());
    }

    private ReceivedPackage received(String right) throws IOException {
        Answer asked = stack.as(
                TestUser.BRAM,
                "POST",
                ServiceName.PRIVACY,
                "/privacy-requests",
                "{\"types\":[\"" + right + "\"],\"language\":\"nl\"}");
        assertThat(asked.status()).isEqualTo(202);
        String location = asked.headers().getOrDefault("Location", "");
        String path = location.substring(location.indexOf("/privacy-requests"));
        Awaitility.await()
                .atMost(SOON)
                .until(() -> stack.as(TestUser.BRAM, "GET", ServiceName.PRIVACY, path, "")
                        .json()
                        .get("status")
                        .asText()
                        .equals("closed"));
        byte[] zip = stack.download(TestUser.BRAM, ServiceName.PRIVACY, path + "/package");
        Files.write(Path.of("target", "sample-" + right + ".zip"), zip);
        return ReceivedPackage.of(zip);
    }

    private static String plant(Map<String, String> where, String what) {
        StringBuilder letters = new StringBuilder("zq");
        ThreadLocalRandom.current().ints(14, 'a', 'z' + 1).forEach(letter -> letters.append((char) letter));
        String value = letters.toString();
        where.put(what, value);
        return value;
    }

    private static List<String> missing(String text, Map<String, String> planted) {
        List<String> missing = new ArrayList<>(planted.keySet());
        missing.removeAll(found(text, planted));
        return missing;
    }

    private static List<String> found(String text, Map<String, String> planted) {
        return planted.entrySet().stream()
                .filter(value -> text.contains(value.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
