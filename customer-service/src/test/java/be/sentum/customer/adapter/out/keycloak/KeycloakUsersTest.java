package be.sentum.customer.adapter.out.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.customer.adapter.out.keycloak.IdentityProvider.Outcome;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeycloakUsersTest {

    private static final String DIRECT = "/role-mappings/realm";
    private static final String EFFECTIVE = DIRECT + "/composite";
    private static final String USER = "/admin/realms/sentum/users/log-in-1";

    private final LogInTask removal = new LogInTask(UUID.randomUUID(), "log-in-1", true, 1);
    private final LogInTask disabling = new LogInTask(UUID.randomUUID(), "log-in-1", false, 1);
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();

    private HttpServer keycloak;
    private volatile int status = 204;
    private volatile String body = "";
    private volatile String effectiveRoles = roles("customer", "default-roles-sentum");
    private volatile String directRoles = roles("customer");

    @BeforeEach
    void keycloakRuns() throws IOException {
        keycloak = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keycloak.createContext(
                "/realms/sentum/protocol/openid-connect/token",
                exchange -> answer(exchange, 200, "{\"access_token\": \"secret\", \"expires_in\": 300}"));
        keycloak.createContext("/", this::answerAboutUser);
        keycloak.start();
    }

    @AfterEach
    void keycloakEnds() {
        keycloak.stop(0);
    }

    @Test
    void a_log_in_is_removed_or_disabled_under_the_realm_that_tokens_come_from() {
        KeycloakUsers users = users(Map.of());

        assertThat(users.carryOut(removal)).isEqualTo(new Outcome.Done());
        assertThat(users.carryOut(disabling)).isEqualTo(new Outcome.Done());

        assertThat(asked)
                .containsExactly(
                        "POST /realms/sentum/protocol/openid-connect/token",
                        "GET " + USER + EFFECTIVE,
                        "DELETE " + USER,
                        "GET " + USER + EFFECTIVE,
                        "PUT " + USER + " {\"enabled\":false}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent", "reviewer", "finance", "marketer", "dpo", "operator"})
    void who_is_also_staff_keeps_the_log_in_and_loses_the_customer_s_role(String role) {
        effectiveRoles = roles("customer", role);
        directRoles = roles("customer", "offline_access");
        KeycloakUsers users = users(Map.of());

        assertThat(users.carryOut(disabling)).isEqualTo(new Outcome.Done());
        assertThat(users.carryOut(removal)).isEqualTo(new Outcome.Done());

        assertThat(asked)
                .containsOnlyOnce("POST /realms/sentum/protocol/openid-connect/token")
                .filteredOn(line -> !line.startsWith("GET") && !line.startsWith("POST"))
                .containsExactly(
                        "DELETE " + USER + DIRECT + " [{\"id\":\"id-of-customer\",\"name\":\"customer\"}]",
                        "DELETE " + USER + DIRECT + " [{\"id\":\"id-of-customer\",\"name\":\"customer\"}]");
    }

    @Test
    void staff_who_have_lost_the_customer_s_role_before_are_done() {
        effectiveRoles = roles("agent");
        directRoles = roles("agent");

        assertThat(users(Map.of()).carryOut(removal)).isEqualTo(new Outcome.Done());

        assertThat(asked).noneMatch(line -> line.startsWith("DELETE") || line.startsWith("PUT"));
    }

    @Test
    void without_knowing_the_roles_nothing_is_done() {
        effectiveRoles = "";

        assertThat(users(Map.of()).carryOut(removal)).isEqualTo(new Outcome.NotNow("status 503"));
        effectiveRoles = "<h1>Welcome</h1>";
        assertThat(users(Map.of()).carryOut(removal)).isEqualTo(new Outcome.NotNow("no list of roles"));

        assertThat(asked).noneMatch(line -> line.startsWith("DELETE"));
    }

    @Test
    void a_log_in_that_keycloak_does_not_know_is_done() {
        status = 404;
        body = "{\"error\":\"User not found\",\"errorDescription\":\"For more on this error consult the server log\"}";

        assertThat(users(Map.of()).carryOut(removal)).isEqualTo(new Outcome.Done());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<h1>Not Found</h1>", "{\"error\":\"Realm not found.\"}", "[\"User not found\"]", "null"})
    void another_404_is_tried_again(String said) {
        status = 404;
        body = said;

        assertThat(users(Map.of()).carryOut(removal)).isEqualTo(new Outcome.NotNow("status 404"));
    }

    @ParameterizedTest
    @CsvSource({"403", "429", "500", "503"})
    void what_keycloak_refuses_is_tried_again(int refused) {
        status = refused;

        assertThat(users(Map.of()).carryOut(removal)).isEqualTo(new Outcome.NotNow("status " + refused));
    }

    @Test
    void a_token_that_is_refused_is_not_used_again() {
        KeycloakUsers users = users(Map.of());
        status = 401;
        users.carryOut(removal);
        status = 204;

        assertThat(users.carryOut(removal)).isEqualTo(new Outcome.Done());

        assertThat(asked).filteredOn(line -> line.startsWith("POST")).hasSize(2);
    }

    @Test
    void the_admin_api_may_be_elsewhere() {
        users(Map.of("sentum.customer.log-ins.admin-url", address() + "/inside/admin/realms/sentum/"))
                .carryOut(removal);

        assertThat(asked).last().isEqualTo("DELETE /inside" + USER);
    }

    @Test
    void without_keycloak_it_is_tried_again() {
        KeycloakUsers users = users(Map.of());
        keycloak.stop(0);

        assertThat(users.carryOut(removal)).isEqualTo(new Outcome.NotNow("ConnectException"));
    }

    private KeycloakUsers users(Map<String, String> more) {
        KeycloakSettings settings = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withMapping(KeycloakSettings.class)
                .withDefaultValue("sentum.customer.log-ins.client-secret", "of-the-service")
                .withDefaultValues(more)
                .addDiscoveredConverters()
                .build()
                .getConfigMapping(KeycloakSettings.class);
        return new KeycloakUsers(
                new KeycloakApi(settings, address() + "/realms/sentum", new ObjectMapper(), InstantSource.system()));
    }

    private String address() {
        return "http://" + keycloak.getAddress().getHostString() + ":"
                + keycloak.getAddress().getPort();
    }

    private static String roles(String... names) {
        return Arrays.stream(names)
                .map(name -> "{\"id\":\"id-of-%s\",\"name\":\"%s\"}".formatted(name, name))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private void answerAboutUser(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (exchange.getRequestMethod().equals("GET") && status < 300) {
            String roles = path.endsWith(EFFECTIVE) ? effectiveRoles : directRoles;
            answer(exchange, roles.isEmpty() ? 503 : 200, roles);
        } else {
            answer(exchange, status, body);
        }
    }

    private void answer(HttpExchange exchange, int answered, String said) throws IOException {
        String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String line = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        asked.add(sent.isEmpty() || line.startsWith("POST") ? line : line + " " + sent);
        byte[] bytes = said.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(answered, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
