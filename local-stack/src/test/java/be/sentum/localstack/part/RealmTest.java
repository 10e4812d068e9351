package be.sentum.localstack.part;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.localstack.settings.Environment;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The realm of the local stack against the list of log-ins that front ends rely on. */
class RealmTest {

    /** With this client customer-service disables and removes log-ins; it reaches Keycloak only. */
    private static final String OUR_OWN = "sentum-customer-service";

    private static JsonNode realm = new ObjectMapper().createObjectNode();

    @BeforeAll
    static void read() throws IOException {
        Path root = Environment.root(Path.of("").toAbsolutePath());
        realm = new ObjectMapper()
                .readTree(root.resolve("deploy/keycloak/sentum-realm.json").toFile());
    }

    @Test
    void every_log_in_of_the_contract_has_its_role() {
        assertThat(rolesByUser())
                .containsAllEntriesOf(Map.ofEntries(
                        Map.entry("anna", "customer"),
                        Map.entry("bram", "customer"),
                        Map.entry("clara", "customer"),
                        Map.entry("agent", "agent"),
                        Map.entry("reviewer", "reviewer"),
                        Map.entry("reviewer2", "reviewer"),
                        Map.entry("finance", "finance"),
                        Map.entry("marketer", "marketer"),
                        Map.entry("dpo", "dpo"),
                        Map.entry("dpo2", "dpo"),
                        Map.entry("operator", "operator"),
                        Map.entry("service-account-sentum-carrier", "carrier"),
                        Map.entry("service-account-sentum-partner", "partner"),
                        Map.entry("service-account-sentum-dpo-tool", "dpo")));
    }

    @Test
    void a_password_is_the_name_and_nothing_stands_before_the_first_log_in() {
        assertThat(all("users"))
                .filteredOn(user -> !user.has("serviceAccountClientId"))
                .allSatisfy(user -> {
                    assertThat(user.at("/credentials/0/value").asText())
                            .isEqualTo(user.path("username").asText());
                    assertThat(user.path("requiredActions")).isEmpty();
                    assertThat(user.path("emailVerified").asBoolean()).isTrue();
                });
    }

    @Test
    void a_client_secret_is_its_id() {
        assertThat(all("clients"))
                .filteredOn(client -> !client.path("publicClient").asBoolean())
                .extracting(client -> client.path("clientId").asText())
                .containsExactlyInAnyOrder("sentum-carrier", "sentum-partner", "sentum-dpo-tool", OUR_OWN);
        assertThat(all("clients"))
                .filteredOn(client -> !client.path("publicClient").asBoolean()
                        && !client.path("clientId").asText().equals(OUR_OWN))
                .allSatisfy(client -> assertThat(client.path("secret")).isEqualTo(client.path("clientId")));
    }

    @Test
    void what_may_change_log_ins_has_a_secret_of_each_place() {
        assertThat(all("clients"))
                .filteredOn(client -> client.path("clientId").asText().equals(OUR_OWN))
                .singleElement()
                .satisfies(client ->
                        assertThat(client.path("secret").asText()).isEqualTo("${SENTUM_LOG_IN_CLIENT_SECRET}"));
    }

    @Test
    void no_token_carries_a_name_or_an_email_address() {
        assertThat(all("clients")).allSatisfy(client -> {
            assertThat(client.path("defaultClientScopes"))
                    .extracting(JsonNode::asText)
                    .doesNotContain("profile", "email");
            assertThat(client.path("optionalClientScopes")).isEmpty();
        });
    }

    @Test
    void only_two_clients_give_tokens_that_no_service_takes() {
        assertThat(all("clients"))
                .filteredOn(client -> !client.at("/protocolMappers/0/config/included.custom.audience")
                        .asText()
                        .equals("sentum-api"))
                .extracting(client -> client.path("clientId").asText())
                .containsExactly("sentum-other-audience", OUR_OWN);
    }

    private static Map<String, String> rolesByUser() {
        return all("users").stream()
                .collect(Collectors.toMap(
                        user -> user.path("username").asText(),
                        user -> user.at("/realmRoles/0").asText()));
    }

    private static List<JsonNode> all(String field) {
        return StreamSupport.stream(realm.path(field).spliterator(), false).toList();
    }
}
