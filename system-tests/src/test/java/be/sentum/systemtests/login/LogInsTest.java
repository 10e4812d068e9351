package be.sentum.systemtests.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.sentum.localstack.realm.RealmAdmin;
import be.sentum.localstack.settings.PartName;
import be.sentum.systemtests.stack.Bodies;
import be.sentum.systemtests.stack.Http;
import be.sentum.systemtests.stack.Http.Answer;
import be.sentum.systemtests.stack.ServiceName;
import be.sentum.systemtests.stack.StackUnderTest;
import be.sentum.systemtests.stack.TestUser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Closing disables a log-in, erasing removes it: with people of this test's own, so that the standing users stay. */
class LogInsTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final StackUnderTest stack = StackUnderTest.running();
    private final Http http = new Http();
    private final String name = "user-" + UUID.randomUUID();

    @Test
    @DisplayName("RET-05: the log-in of a closed account gets no token any more")
    void a_closed_account_does_not_log_in() {
        RealmAdmin realm = madeUser();
        String customer = registered();

        Answer closed = as(token(), "POST", ServiceName.CUSTOMER, "/customers/" + customer + "/closure", "");

        assertThat(closed.status()).isEqualTo(200);
        await().atMost(SOON).until(() -> logIn().status() != 200);
        String id = realm.userId(name).orElseThrow();
        assertThat(realm.get("/users/" + id).path("enabled").asBoolean()).isFalse();
    }

    @Test
    @DisplayName("REQ-ERA-01: the log-in of an erased person is gone, also when Keycloak was away meanwhile")
    void an_erased_persons_log_in_is_gone() {
        RealmAdmin realm = madeUser();
        registered();
        String request = as(token(), "POST", ServiceName.PRIVACY, "/privacy-requests", "{\"types\":[\"erasure\"]}")
                .json()
                .path("id")
                .asText();
        String path = "/privacy-requests/" + request;
        await().atMost(SOON)
                .until(() -> dpo("GET", path + "/erasure-plan", "")
                        .json()
                        .path("complete")
                        .asBoolean());
        stack.local().stop(PartName.KEYCLOAK);

        dpo("POST", path + "/decision", "{\"outcome\":\"granted\",\"reasons\":[\"asked for\"]}");
        await().atMost(SOON).until(() -> pendingLogIns() > 0);
        stack.local().start(PartName.KEYCLOAK);

        await().atMost(SOON)
                .until(() ->
                        RealmAdmin.logIn(stack.addresses().realm()).userId(name).isEmpty());
        assertThat(realm).isNotNull();
        assertThat(logIn().status()).isNotEqualTo(200);
    }

    private RealmAdmin madeUser() {
        RealmAdmin realm = RealmAdmin.logIn(stack.addresses().realm());
        ObjectNode user = new ObjectMapper().createObjectNode();
        user.put("username", name).put("enabled", true).put("firstName", "Otto").put("lastName", "Peeters");
        user.put("email", name + "@example.org").put("emailVerified", true);
        user.putArray("credentials").addObject().put("type", "password").put("value", name);
        realm.post("/users", user);
        String id = realm.userId(name).orElseThrow();
        var roles = user.arrayNode();
        for (JsonNode role : realm.get("/users/" + id + "/role-mappings/realm/available")) {
            if (role.path("name").asText().equals("customer")) {
                roles.add(role);
            }
        }
        realm.post("/users/" + id + "/role-mappings/realm", roles);
        return realm;
    }

    private String registered() {
        Answer answer = as(
                token(),
                "POST",
                ServiceName.CUSTOMER,
                "/customers",
                Bodies.person("Otto", "Peeters", name + "@example.org"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asText();
    }

    private Answer logIn() {
        return http.send(
                "POST",
                stack.addresses().tokenEndpoint(),
                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                "grant_type=password&client_id=sentum-web&username=" + name + "&password=" + name);
    }

    private String token() {
        return logIn().json().path("access_token").asText();
    }

    private Answer as(String token, String method, ServiceName service, String path, String body) {
        Map<String, String> headers = new HashMap<>(Map.of("Authorization", "Bearer " + token));
        if (!body.isEmpty()) {
            headers.put("Content-Type", "application/json");
        }
        return http.send(method, stack.address(service).resolve(path), headers, body);
    }

    private Answer dpo(String method, String path, String body) {
        return stack.as(TestUser.DPO, method, ServiceName.PRIVACY, path, body, "P13");
    }

    private double pendingLogIns() {
        String metrics = http.send("GET", stack.management(ServiceName.CUSTOMER).resolve("/q/metrics"), Map.of(), "")
                .body();
        return metrics.lines()
                .filter(line -> line.startsWith("sentum_log_ins_pending"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElse(0);
    }
}
