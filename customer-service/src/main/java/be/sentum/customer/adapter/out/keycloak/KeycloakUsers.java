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
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Keycloak's admin REST API, as the service account. A token's subject is Keycloak's user id. */
@Singleton
class KeycloakUsers implements IdentityProvider {

    private static final Set<Integer> DONE = Set.of(200, 204);
    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;
    private static final long EARLY_SECONDS = 20;

    private final HttpClient client;
    private final KeycloakSettings settings;
    private final String realm;
    private final String users;
    private final ObjectMapper json;
    private final InstantSource clock;
    private @Nullable String token;
    private Instant tokenEnds = Instant.EPOCH;

    KeycloakUsers(
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

    @Override
    public Outcome carryOut(LogInTask task) {
        try {
            Optional<String> bearer = bearer();
            if (bearer.isEmpty()) {
                return new Outcome.NotNow("no token for the service account");
            }
            HttpResponse<String> answer =
                    client.send(request(task, bearer.get()), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == UNAUTHORIZED) {
                forget(bearer.get());
            }
            return DONE.contains(answer.statusCode()) || isGone(answer)
                    ? new Outcome.Done()
                    : new Outcome.NotNow("status " + answer.statusCode());
        } catch (IOException e) {
            return new Outcome.NotNow(e.getClass().getSimpleName());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Outcome.NotNow("interrupted");
        }
    }

    /** Only Keycloak's own word: a proxy in front of it, or a realm that does not exist, answers 404 as well. */
    private boolean isGone(HttpResponse<String> answer) {
        if (answer.statusCode() != NOT_FOUND) {
            return false;
        }
        try {
            return json.readTree(answer.body()).path("error").asText().equals("User not found");
        } catch (JsonProcessingException _) {
            return false;
        }
    }

    private HttpRequest request(LogInTask task, String bearer) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(users + URLEncoder.encode(task.login(), StandardCharsets.UTF_8)))
                .timeout(settings.timeout())
                .header("Authorization", "Bearer " + bearer)
                .header("Content-Type", "application/json");
        return task.removing()
                ? request.DELETE().build()
                : request.PUT(HttpRequest.BodyPublishers.ofString("{\"enabled\":false}"))
                        .build();
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
