package be.sentum.localstack.realm;

import be.sentum.localstack.StackFailure;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Keycloak's admin API for the users of the local realm, with the rights of customer-service's service account. */
public final class RealmAdmin {

    /** The client of customer-service and, in the local realm, its secret. */
    public static final String CLIENT = "sentum-customer-service";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final HttpClient client;
    private final String base;
    private final String token;

    private RealmAdmin(HttpClient client, String base, String token) {
        this.client = client;
        this.base = base;
        this.token = token;
    }

    /** @throws StackFailure when Keycloak does not let the service account in */
    public static RealmAdmin logIn(URI realm) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(TIMEOUT)
                .build();
        HttpRequest request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=%s&client_secret=%s".formatted(CLIENT, CLIENT)))
                .build();
        JsonNode granted = json(send(client, request));
        return new RealmAdmin(
                client,
                realm.toString().replace("/realms/", "/admin/realms/"),
                granted.path("access_token").asText());
    }

    /** Keycloak's id of a user: the subject of the user's tokens. */
    public Optional<String> userId(String name) {
        JsonNode found = get("/users?exact=true&username=" + name);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.get(0).path("id").asText());
    }

    public JsonNode get(String path) {
        return json(send(client, to(path).GET().build()));
    }

    public void post(String path, JsonNode body) {
        send(
                client,
                to(path).header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build());
    }

    static JsonNode read(Path file) {
        try {
            return json(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token);
    }

    private static String send(HttpClient client, HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new StackFailure(
                        "Keycloak's admin API answered %d to %s %s"
                                .formatted(
                                        answer.statusCode(),
                                        request.method(),
                                        request.uri().getPath()),
                        "See Keycloak's log.");
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("interrupted", "", e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
