package be.sentum.systemtests.rights;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.systemtests.stack.Bodies;
import be.sentum.systemtests.stack.Http;
import be.sentum.systemtests.stack.Http.Answer;
import be.sentum.systemtests.stack.ServiceName;
import be.sentum.systemtests.stack.StackUnderTest;
import be.sentum.systemtests.stack.TestUser;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What one officer orders, all five services do, and stop doing when it is lifted (REQ-RES-02 to 04). */
class RestrictionTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(5);
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String SKU = "RESTRICT-1";

    private final StackUnderTest stack = StackUnderTest.running();
    private final Http http = new Http();
    private UUID clara = new UUID(0, 0);
    private String open = "";

    @BeforeEach
    void clara_is_a_customer_with_an_open_order() {
        clara = stack.register(TestUser.CLARA);
        stack.as(TestUser.AGENT, "PUT", ServiceName.ORDER, "/products/" + SKU, Bodies.product("Mug", "10.00"));
        open = placed(Bodies.order(SKU, 1, "INVOICE"));
        awaitStatus(open, "CONFIRMED");
    }

    /** Others meet Clara in other tests. */
    @AfterEach
    void nothing_of_clara_stays_restricted() {
        for (JsonNode left : as(TestUser.DPO, "GET", ServiceName.PRIVACY, "/restrictions?subject=" + clara, "", "P13")
                .json()
                .path("items")) {
            if (!left.path("status").asText().startsWith("lift")) {
                lift(left.path("id").asText());
            }
        }
    }

    @Test
    @DisplayName("REQ-RES-02, REQ-RES-03: each service refuses within 5 s; after notice and lift each goes on")
    void all_services_refuse_and_go_on_after_the_lift() {
        String id = imposed("{\"subject\":\"" + clara + "\",\"ground\":\"accuracy_contested\"}");

        awaitRestriction(id, AT_ONCE, r -> r.path("status").asText().equals("effective"));
        assertRefusedEverywhere();
        assertExceptionIsNamed();
        assertThat(as(
                                TestUser.CLARA,
                                "POST",
                                ServiceName.PRIVACY,
                                "/privacy-requests",
                                "{\"types\":[\"rectification\"]}")
                        .status())
                .isEqualTo(202);
        Answer tooEarly = as(TestUser.DPO, "POST", ServiceName.PRIVACY, "/restrictions/" + id + "/lift", "{}");
        assertThat(tooEarly.status() + " " + tooEarly.code()).isEqualTo("409 notice_required");
        lift(id);

        awaitRestriction(id, AT_ONCE, r -> r.path("status").asText().equals("lifted"));
        placed(Bodies.order(SKU, 1, "PREPAID"));
        assertThat(found()).isTrue();
        assertThat(reason("P09")).isNotEqualTo("processing_restricted");
    }

    @Test
    @DisplayName("REQ-OBJ-02: a pending objection to P06: no check, prepay is offered; billing was down meanwhile")
    void a_service_that_was_down_restricts_when_it_comes_back() {
        stack.local().stop(StackUnderTest.part(ServiceName.BILLING));
        String id;
        try {
            Answer asked = as(
                    TestUser.CLARA,
                    "POST",
                    ServiceName.PRIVACY,
                    "/privacy-requests",
                    "{\"types\":[\"objection\"],\"purposes\":[\"P06\"],\"text\":\"my situation\"}");
            assertThat(asked.status()).as(asked.body()).isEqualTo(202);
            id = as(TestUser.DPO, "GET", ServiceName.PRIVACY, "/restrictions?subject=" + clara, "", "P13")
                    .json()
                    .path("items")
                    .path(0)
                    .path("id")
                    .asText();
            awaitRestriction(id, AT_ONCE, r -> waiting(r).equals("billing"));
        } finally {
            stack.local().start(StackUnderTest.part(ServiceName.BILLING));
        }

        awaitRestriction(id, SOON, r -> r.path("status").asText().equals("effective"));
        String payLater = placed(Bodies.order(SKU, 9, "INVOICE"));

        awaitStatus(payLater, "PAYMENT_CHOICE_REQUIRED");
        assertThat(as(TestUser.CLARA, "GET", ServiceName.BILLING, "/solvency-checks?orderId=" + payLater, "")
                        .json()
                        .path("items"))
                .isEmpty();
    }

    private void assertRefusedEverywhere() {
        refused(as(TestUser.AGENT, "GET", ServiceName.CUSTOMER, "/customers/" + clara, "", "P01"));
        assertThat(found()).isFalse();
        refused(as(TestUser.CLARA, "POST", ServiceName.ORDER, "/orders", Bodies.order(SKU, 1, "PREPAID")));
        refused(as(
                TestUser.AGENT,
                "POST",
                ServiceName.ORDER,
                "/orders/" + open + "/shipments",
                "{\"carrier\":\"bpost\",\"trackingNumber\":\"R-" + UUID.randomUUID() + "\"}"));
        refused(as(TestUser.CLARA, "POST", ServiceName.CONSENT, "/consents", consent()));
        assertThat(reason("P09")).isEqualTo("processing_restricted");
        String confirmed = placed("""
                {"payment":"INVOICE","confirmRestricted":true,"lines":[{"sku":"%s","quantity":9}]}""".formatted(SKU));
        awaitStatus(confirmed, "PAYMENT_CHOICE_REQUIRED");
    }

    private void assertExceptionIsNamed() {
        assertThat(read("because").status()).isEqualTo(422);
        assertThat(read("legal_claims").status()).isEqualTo(200);
    }

    private Answer read(String exception) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Authorization", "Bearer " + stack.tokens().of(TestUser.AGENT));
        headers.put("X-Purpose", "P01");
        headers.put("X-Restriction-Exception", exception);
        headers.put("X-Restriction-Reason", "asked by the court");
        return http.send("GET", stack.address(ServiceName.CUSTOMER).resolve("/customers/" + clara), headers, "");
    }

    private String consent() {
        String text = "";
        for (JsonNode purpose : as(TestUser.CLARA, "GET", ServiceName.CONSENT, "/purposes", "")
                .json()
                .path("items")) {
            if (purpose.path("code").asText().equals("P09")) {
                text = purpose.path("textVersionId").asText();
            }
        }
        return "{\"purpose\":\"P09\",\"action\":\"granted\",\"method\":\"toggle\",\"textVersionId\":\"" + text + "\"}";
    }

    private String reason(String code) {
        for (JsonNode item : as(TestUser.CLARA, "GET", ServiceName.CONSENT, "/consents/effective", "")
                .json()
                .path("items")) {
            if (item.path("purpose").asText().equals(code)) {
                return item.path("reason").asText();
            }
        }
        throw new AssertionError("no decision on " + code);
    }

    private boolean found() {
        // Another test may have registered her first, under an address of its own.
        String email = as(TestUser.CLARA, "GET", ServiceName.CUSTOMER, "/customers/me", "")
                .json()
                .path("email")
                .asText();
        for (JsonNode item : as(
                        TestUser.AGENT,
                        "POST",
                        ServiceName.CUSTOMER,
                        "/customer-searches",
                        "{\"email\":\"" + email + "\"}",
                        "P01")
                .json()
                .path("items")) {
            if (item.path("id").asText().equals(clara.toString())) {
                return true;
            }
        }
        return false;
    }

    private String imposed(String body) {
        Answer answer = as(TestUser.DPO, "POST", ServiceName.PRIVACY, "/restrictions", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asText();
    }

    private void lift(String id) {
        as(TestUser.DPO, "POST", ServiceName.PRIVACY, "/restrictions/" + id + "/lift-notice", "{}");
        Answer lifting = as(TestUser.DPO, "POST", ServiceName.PRIVACY, "/restrictions/" + id + "/lift", "{}");
        assertThat(lifting.status()).as(lifting.body()).isEqualTo(200);
    }

    private String placed(String order) {
        Answer answer = as(TestUser.CLARA, "POST", ServiceName.ORDER, "/orders", order);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asText();
    }

    private void awaitStatus(String order, String status) {
        Awaitility.await()
                .atMost(SOON)
                .until(
                        () -> as(TestUser.CLARA, "GET", ServiceName.ORDER, "/orders/" + order, "")
                                .json()
                                .path("status")
                                .asText(),
                        status::equals);
    }

    private void awaitRestriction(String id, Duration within, Predicate<JsonNode> expected) {
        Awaitility.await()
                .atMost(within)
                .until(
                        () -> as(TestUser.DPO, "GET", ServiceName.PRIVACY, "/restrictions/" + id, "", "P13")
                                .json(),
                        expected);
    }

    private static String waiting(JsonNode restriction) {
        StringBuilder waiting = new StringBuilder();
        for (JsonNode service : restriction.path("services")) {
            if (service.path("status").asText().equals("waiting")) {
                waiting.append(service.path("service").asText());
            }
        }
        return waiting.toString();
    }

    private static void refused(Answer answer) {
        assertThat(answer.status() + " " + answer.code()).as(answer.body()).isEqualTo("409 processing_restricted");
    }

    private Answer as(TestUser user, String method, ServiceName service, String path, String body, String... purpose) {
        return stack.as(user, method, service, path, body, purpose);
    }
}
