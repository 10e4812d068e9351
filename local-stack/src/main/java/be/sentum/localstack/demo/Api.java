package be.sentum.localstack.demo;

import be.sentum.localstack.Addresses;
import be.sentum.localstack.StackFailure;
import be.sentum.localstack.settings.PartName;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Speaks to the services as the people of the demo, each with a fresh log-in of their own. */
final class Api {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final Addresses addresses;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<String, String> tokens = new HashMap<>();

    Api(Addresses addresses) {
        this.addresses = addresses;
    }

    /** Forgets the log-ins: the next call of each person logs in again. */
    void logOut() {
        tokens.clear();
    }

    Answer get(Person person, PartName service, String path) {
        return send(person, service, "GET", path, "", Map.of());
    }

    Answer post(Person person, PartName service, String path, String body) {
        return send(person, service, "POST", path, body, Map.of());
    }

    Answer send(Person person, PartName service, String method, String path, String body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(addresses.service(service) + path))
                .timeout(TIMEOUT)
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        request.header("Authorization", "Bearer " + tokens.computeIfAbsent(person.login(), name -> logIn(person)));
        person.purpose().ifPresent(purpose -> request.header("X-Purpose", purpose));
        headers.forEach(request::header);
        return answer(service.id(), method + " " + path, request.build());
    }

    /** What Keycloak answers when the person logs in. */
    Answer tryLogIn(Person person) {
        HttpRequest request = HttpRequest.newBuilder(addresses.tokenEndpoint())
                .timeout(TIMEOUT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(person.grant()))
                .build();
        return answer("Keycloak", "log-in of " + person.login(), request);
    }

    private String logIn(Person person) {
        Answer answer = tryLogIn(person);
        if (answer.status() != 200) {
            throw new StackFailure("%s cannot log in".formatted(person.login()), answer.brief());
        }
        return answer.json().path("access_token").asText();
    }

    private Answer answer(String server, String what, HttpRequest request) {
        try {
            var response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(what, response.statusCode(), response.body());
        } catch (IOException e) {
            throw new StackFailure(
                    "%s does not answer: %s".formatted(server, what),
                    "./sentum status shows whether it runs. The next attempt goes on where this one ended.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("interrupted: " + what, "Start the demo again.", e);
        }
    }
}
