package be.sentum.privacy.journey.opendsr;

import static be.sentum.privacy.journey.opendsr.ControllerSide.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import be.sentum.privacy.journey.opendsr.CallbackReceiver.Call;
import be.sentum.testing.Mailbox;
import be.sentum.testing.WithSentumServers;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A controller is told of each change, signed, and again when it did not answer. */
@QuarkusTest
@WithSentumServers
@TestProfile(CallbackJourneyTest.WithReceiver.class)
@SuppressWarnings("NullAway.Init") // opened before all tests
class CallbackJourneyTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private static CallbackReceiver receiver;

    @Inject
    DataSource database;

    private final ControllerSide acme = new ControllerSide("acme");

    /** On a port that is free now. */
    public static class WithReceiver implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try (ServerSocket free = new ServerSocket(0)) {
                String here = "localhost:" + free.getLocalPort();
                Path trust = Files.createTempDirectory("callbacks").resolve("receiver.pem");
                return Map.of(
                        "sentum.opendsr.callback-hosts",
                        "acme=" + here,
                        "sentum.opendsr.tell-every",
                        "1s",
                        "sentum.opendsr.first-pause",
                        "1s",
                        "sentum.opendsr.local-targets",
                        here,
                        "sentum.opendsr.local-trust",
                        trust.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @BeforeAll
    static void the_receiver_opens() throws Exception {
        String store = setting("SENTUM_OPENDSR_KEYSTORE");
        String password = setting("SENTUM_OPENDSR_KEYSTORE_PASSWORD");
        Files.writeString(Path.of(setting("sentum.opendsr.local-trust")), certificate(store, password));
        receiver = new CallbackReceiver(
                Integer.parseInt(setting("sentum.opendsr.local-targets").replace("localhost:", "")), store, password);
    }

    @AfterAll
    static void the_receiver_closes() throws IOException {
        receiver.close();
        Path trust = Path.of(setting("sentum.opendsr.local-trust"));
        Files.deleteIfExists(trust);
        Files.deleteIfExists(trust.resolve("..").normalize());
    }

    @Test
    void each_change_is_told_signed_and_with_ids_only() throws Exception {
        ControllerSide.customer(database, "cb-anna", "cb-anna@example.org", "SO-CB-1");
        Map<String, Object> request = passOn("/anna", "cb-anna@example.org");

        ControllerSide.prove(Mailbox.of("cb-anna@example.org").only(), "SO-CB-1");

        Call call = told("/anna", 1).getFirst();
        assertThat(call.method()).isEqualTo("POST");
        assertThat(call.domain()).isEqualTo("localhost");
        Verifier verifier =
                new Verifier(RestAssured.given().get("/v2/certificate").asByteArray());
        assertThat(verifier.accepts(call.body(), call.signature())).isTrue();
        JsonNode body = new ObjectMapper().readTree(call.body());
        List<String> fields = new ArrayList<>();
        body.fieldNames().forEachRemaining(fields::add);
        assertThat(fields)
                .containsExactlyInAnyOrder(
                        "controller_id",
                        "subject_request_id",
                        "status_callback_url",
                        "request_status",
                        "expected_completion_time",
                        "api_version");
        assertThat(body.path("controller_id").textValue()).isEqualTo("acme");
        assertThat(body.path("subject_request_id").textValue()).isEqualTo(request.get("subject_request_id"));
        assertThat(body.path("status_callback_url").textValue()).isEqualTo(url("/anna"));
        assertThat(body.path("request_status").textValue()).isEqualTo("in_progress");
    }

    @Test
    void what_was_not_taken_is_told_again_and_a_redirect_is_not_followed() {
        Map<String, Object> request = passOn("/again", "cb-again@example.org");
        receiver.answer(500, 302);

        acme.cancel(request.get("subject_request_id")).then().statusCode(202);

        assertThat(told("/again", 3))
                .allSatisfy(call -> assertThat(new String(call.body(), StandardCharsets.UTF_8))
                        .contains("\"cancelled\""));
        assertThat(receiver.calls("/elsewhere")).isEmpty();
        await().atMost(SOON).until(() -> waiting(request.get("subject_request_id")) == 0);
    }

    @Test
    void no_callback_to_a_place_that_is_not_registered() {
        Map<String, Object> request = request("access", "email", "raw", "cb-none@example.org");
        request.put("status_callback_urls", List.of(url("/x").replace("localhost", "127.0.0.1")));

        acme.send(request).then().statusCode(400).body("error.errors[0].reason", is("not_allowed"));
    }

    private Map<String, Object> passOn(String path, String address) {
        Map<String, Object> request = request("erasure", "email", "raw", address);
        request.put("status_callback_urls", List.of(url(path)));
        acme.send(request).then().statusCode(201);
        return request;
    }

    private static List<Call> told(String path, int times) {
        return await().atMost(SOON).until(() -> receiver.calls(path), calls -> calls.size() >= times);
    }

    private int waiting(@Nullable Object request) throws Exception {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*) from relay_callback c"
                        + " join relayed_request r using (request_id) where r.subject_request_id = ?::uuid")) {
            query.setObject(1, request);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static String url(String path) {
        return "https://" + setting("sentum.opendsr.local-targets") + path;
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    private static String certificate(String store, String password) throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(new ByteArrayInputStream(Base64.getDecoder().decode(store)), password.toCharArray());
        String alias = Collections.list(keys.aliases()).getFirst();
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder()
                        .encodeToString(keys.getCertificate(alias).getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }
}
