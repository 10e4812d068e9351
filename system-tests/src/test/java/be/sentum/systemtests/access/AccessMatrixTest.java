package be.sentum.systemtests.access;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.systemtests.stack.Http;
import be.sentum.systemtests.stack.Http.Answer;
import be.sentum.systemtests.stack.ServiceName;
import be.sentum.systemtests.stack.StackUnderTest;
import be.sentum.systemtests.stack.TestUser;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every served route × every kind of caller, against the table kept in the repository. */
class AccessMatrixTest {

    private final StackUnderTest stack = StackUnderTest.running();
    private final Http http = new Http();
    private final Map<Route, Set<String>> expected = Expectations.read();

    @Test
    void every_served_route_has_an_entry_and_every_entry_a_route() {
        assertThat(served()).isEqualTo(new TreeSet<>(expected.keySet()));
    }

    @Test
    void a_token_that_is_missing_expired_unsigned_or_for_others_is_401_on_every_route() {
        Map<String, String> bad = new HashMap<>();
        bad.put("none", "");
        bad.put("not a token", "nonsense");
        bad.put("expired", stack.tokens().expired());
        bad.put("another audience", stack.tokens().forOtherAudience());
        bad.put("unsigned", stack.tokens().unsigned());

        List<String> wrong = new ArrayList<>();
        expected.forEach((route, roles) -> bad.forEach((kind, token) -> {
            if (token.isEmpty() && roles.contains(Expectations.PUBLIC)) {
                return;
            }
            Answer answer = call(route, token, UUID.randomUUID());
            if (answer.status() != 401 || !answer.code().equals("auth_required")) {
                wrong.add(route + " with token " + kind + ": " + answer.status());
            }
        }));

        assertThat(wrong).isEmpty();
    }

    @Test
    void public_routes_need_no_token() {
        List<String> wrong = new ArrayList<>();
        expected.forEach((route, roles) -> {
            if (roles.contains(Expectations.PUBLIC)) {
                Answer answer = call(route, "", UUID.randomUUID());
                int status = answer.status();
                // A carrier's signature stands for its token.
                boolean unsigned = status == 401 && answer.code().equals("signature_invalid");
                if ((status == 401 && !unsigned) || status == 403 || status >= 500) {
                    wrong.add(route + ": " + status);
                }
            }
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    void a_role_that_is_not_in_the_table_is_403_and_one_that_is_gets_past_the_door() {
        List<String> wrong = new ArrayList<>();
        for (TestUser user : TestUser.ONE_A_ROLE) {
            String token = stack.tokens().of(user);
            expected.forEach((route, roles) -> {
                if (roles.contains(Expectations.PUBLIC)) {
                    return;
                }
                Answer answer = call(route, token, UUID.randomUUID());
                boolean refused = answer.status() == 403 && answer.code().equals("forbidden");
                boolean allowed = roles.contains(user.role());
                if (allowed == refused || answer.status() == 401 || answer.status() >= 500) {
                    wrong.add(route + " as " + user.role() + ": " + answer.status() + " " + answer.body());
                }
            });
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void somebody_elses_id_answers_exactly_like_an_unknown_one() {
        Map<ServiceName, List<UUID>> brams = stack.resourcesOf(TestUser.BRAM);
        String clara = stack.tokens().of(TestUser.CLARA);
        stack.register(TestUser.CLARA);
        assertThat(brams.keySet())
                .contains(ServiceName.CUSTOMER, ServiceName.ORDER, ServiceName.BILLING, ServiceName.PRIVACY);

        List<String> wrong = new ArrayList<>();
        expected.forEach((route, roles) -> {
            if (!route.namesOneResource() || !roles.contains("customer")) {
                return;
            }
            for (UUID his : brams.getOrDefault(route.service(), List.of())) {
                Answer others = call(route, clara, his);
                Answer unknown = call(route, clara, UUID.randomUUID());
                if (others.status() != 404 || unknown.status() != 404 || !sameProblem(others, unknown)) {
                    wrong.add(route + ": " + others + " but unknown " + unknown);
                }
            }
        });

        assertThat(wrong).isEmpty();
    }

    private Set<Route> served() {
        Set<Route> routes = new TreeSet<>();
        for (ServiceName service : ServiceName.values()) {
            routes.addAll(ServedRoutes.of(service, stack.address(service), http));
        }
        return routes;
    }

    private Answer call(Route route, String token, UUID id) {
        String path = route.path()
                .replace("{id}", id.toString())
                .replace("{sku}", "SKU-" + id)
                .replaceAll("\\{[^}]+}", id.toString());
        Map<String, String> headers = new HashMap<>();
        if (!token.isEmpty()) {
            headers.put("Authorization", "Bearer " + token);
        }
        String body = "";
        switch (route.method()) {
            case "POST", "PUT" -> {
                body = validBody(route);
                headers.put("Content-Type", "application/json");
                headers.put("Idempotency-Key", UUID.randomUUID().toString());
            }
            case "PATCH" -> {
                body = "{\"language\":\"fr\"}";
                headers.put("Content-Type", "application/merge-patch+json");
                headers.put("If-Match", "\"v1\"");
            }
            default -> {}
        }
        return http.send(route.method(), stack.address(route.service()).resolve(path), headers, body);
    }

    /** Valid where the id is looked at only after the body. */
    private static String validBody(Route route) {
        if (route.path().endsWith("/delivery-address")) {
            return "{\"use\":\"PRESENT\",\"version\":1}";
        }
        return route.path().endsWith("/payment-choice") ? "{\"payment\":\"PREPAID\"}" : "{}";
    }

    /** The same to the letter, but for the trace id. */
    private static boolean sameProblem(Answer one, Answer other) {
        ObjectNode first = (ObjectNode) one.json();
        ObjectNode second = (ObjectNode) other.json();
        first.remove("traceId");
        second.remove("traceId");
        return first.equals(second);
    }
}
