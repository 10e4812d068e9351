package be.sentum.customer.adapter.out.keycloak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Keycloak's admin REST API, spoken to as the service account. */
@Singleton
class KeycloakApi {

    private static final int UNAUTHORIZED = 401;
    private static final long EARLY_SECONDS = 20;

    private final HttpClient client;
    private final KeycloakSettings settings;
    private final String realm;
    private final String users;
    private final ObjectMapper json;
    private final InstantSource clock;
    private @Nullable String token;
    private Instant tokenEnds = Instant.EPOCH;

    KeycloakApi(
            KeycloakSettings settings,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String realm,
            ObjectMapper json,
            InstantSource clock) {
        this.settings = settings;
        this.realm = realm.replaceFirst("/$", "");
        this.users = settings.adminUrl()
                        .map(url -> url.replaceFirst("/$", ""))
                        .orElseGet(() -> this.realm.replaceFirst("/realms/([^/]+)$", "/admin/realms/$1"))
                + "/users/";
        this.json = json;
        this.clock = clock;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.timeout())
                .build();
    }

    /** What Keycloak said: its status, and its body as JSON, or nothing of it. */
    record Answer(int status, JsonNode body) {

        boolean isOk() {
            return status == 200 || status == 204;
        }

        boolean isList() {
            return isOk() && body.isArray();
        }

        /** Only Keycloak's own word: a proxy in front of it, or a realm that does not exist, answers 404 as well. */
        boolean saysNoSuchUser() {
            return status == 404 && body.path("error").asText().equals("User not found");
        }
    }

    /** There is no token to be had now. */
    static final class NoToken extends IOException {

        private static final long serialVersionUID = 1L;

        NoToken() {
            super("no token for the service account");
        }
    }

    /**
     * One call about one user.
     *
     * @param path below the user: empty, or {@code /role-mappings/realm}
     * @param body as JSON; empty for none
     */
    Answer call(String method, String login, String path, String body) throws IOException, InterruptedException {
        String bearer = bearer().orElseThrow(NoToken::new);
        HttpRequest request = HttpRequest.newBuilder(URI.create(users + encoded(login) + path))
                .timeout(settings.timeout())
                .header("Authorization", "Bearer " + bearer)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == UNAUTHORIZED) {
            forget(bearer);
        }
        return new Answer(answer.statusCode(), parsed(answer.body()));
    }

    private JsonNode parsed(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException _) {
            return json.missingNode();
        }
    }

    /** Somebody else may have got a newer one meanwhile. */
    private synchronized void forget(String refused) {
        if (refused.equals(token)) {
            token = null;
        }
    }

    private synchronized Optional<String> bearer() throws IOException, InterruptedException {
        if (token != null && clock.instant().isBefore(tokenEnds)) {
            return Optional.of(token);
        }
        Optional<String> secret = settings.clientSecret();
        if (secret.isEmpty()) {
            return Optional.empty();
        }
        String form = "grant_type=client_credentials&client_id=%s&client_secret=%s"
                .formatted(encoded(settings.clientId()), encoded(secret.get()));
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                        .timeout(settings.timeout())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            return Optional.empty();
        }
        JsonNode granted = json.readTree(answer.body());
        token = granted.path("access_token").asText();
        tokenEnds = clock.instant().plusSeconds(granted.path("expires_in").asLong() - EARLY_SECONDS);
        return Optional.of(token);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
