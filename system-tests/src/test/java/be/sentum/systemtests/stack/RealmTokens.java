package be.sentum.systemtests.stack;

import be.sentum.localstack.realm.StandingUsers;
import be.sentum.systemtests.stack.Http.Answer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tokens as Keycloak issues them, and the bad ones made of them. */
public final class RealmTokens {

    private static final Duration REUSE = Duration.ofMinutes(3);

    private final URI endpoint;
    private final StandingUsers users;
    private final Http http = new Http();
    private final Map<String, Issued> issued = new ConcurrentHashMap<>();

    RealmTokens(URI endpoint, StandingUsers users) {
        this.endpoint = endpoint;
        this.users = users;
    }

    private record Issued(String token, Instant at) {}

    /** A good token of that user; the same one for a few minutes. */
    public String of(TestUser user) {
        return issued.compute(
                        user.name(),
                        (name, old) -> old != null && old.at().plus(REUSE).isAfter(Instant.now())
                                ? old
                                : new Issued(request(user.tokenRequest()), Instant.now()))
                .token();
    }

    /** Issued by the realm, and over. */
    public String expired() {
        Issued shortLived = issued.computeIfAbsent(
                "expired", n -> new Issued(request(password("sentum-short-lived")), Instant.now()));
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> shortLived.at().plusSeconds(4).isBefore(Instant.now()));
        return shortLived.token();
    }

    /** Issued by the realm for another API. */
    public String forOtherAudience() {
        return issued.computeIfAbsent(
                        "audience", n -> new Issued(request(password("sentum-other-audience")), Instant.now()))
                .token();
    }

    /** The claims of a good token, signed by nobody. */
    public String unsigned() {
        String header = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));
        return header + "." + of(TestUser.ANNA).split("\\.")[1] + ".";
    }

    private static String password(String client) {
        return "grant_type=password&client_id=" + client + "&username=anna&password=anna";
    }

    /** A test may have erased the person, and with it the log-in: the realm's standing users are made again then. */
    private String request(String form) {
        Answer answer = ask(form);
        if (answer.status() != 200) {
            users.restore();
            answer = ask(form);
        }
        return answer.json().get("access_token").asText();
    }

    private Answer ask(String form) {
        return http.send("POST", endpoint, Map.of("Content-Type", "application/x-www-form-urlencoded"), form);
    }
}
