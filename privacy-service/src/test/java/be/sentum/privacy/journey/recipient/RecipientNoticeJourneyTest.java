package be.sentum.privacy.journey.recipient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import be.sentum.events.consent.PurposeRegistered;
import be.sentum.events.consent.PurposeText;
import be.sentum.events.customer.CustomerCard;
import be.sentum.events.customer.CustomerChanged;
import be.sentum.events.privacy.DisclosureMade;
import be.sentum.events.privacy.erasure.SubjectErased;
import be.sentum.events.privacy.restriction.RestrictionOrdered;
import be.sentum.privacy.journey.recipient.NoticeReceiver.Call;
import be.sentum.privacy.journey.recipient.NoticeReceiver.Reply;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Mailbox;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whoever got data is told when they change: by call or by mail, and nobody else. */
@QuarkusTest
@WithSentumServers
@TestProfile(RecipientNoticeJourneyTest.WithReceiver.class)
@SuppressWarnings("NullAway.Init") // opened before all tests
class RecipientNoticeJourneyTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private static NoticeReceiver receiver;

    private final KafkaProbe kafka = KafkaProbe.shared();
    private final String run = UUID.randomUUID().toString();
    private final String login = "told-" + run;
    private final UUID anna = UUID.randomUUID();

    /** On a port that is free now. */
    public static class WithReceiver implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try (ServerSocket free = new ServerSocket(0)) {
                return Map.of(
                        "sentum.recipient-notices.every",
                        "1s",
                        "sentum.recipient-notices.first-pause",
                        "1s",
                        "sentum.transfer.local-targets",
                        "localhost:" + free.getLocalPort(),
                        "sentum.transfer.local-trust",
                        Files.createTempDirectory("notices")
                                .resolve("receiver.pem")
                                .toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @BeforeAll
    static void the_receiver_opens() throws Exception {
        String store = setting("SENTUM_OPENDSR_KEYSTORE");
        String password = setting("SENTUM_OPENDSR_KEYSTORE_PASSWORD");
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(new ByteArrayInputStream(Base64.getDecoder().decode(store)), password.toCharArray());
        byte[] certificate =
                keys.getCertificate(Collections.list(keys.aliases()).getFirst()).getEncoded();
        Files.writeString(
                Path.of(setting("sentum.transfer.local-trust")),
                "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(certificate)
                        + "\n-----END CERTIFICATE-----\n");
        receiver = new NoticeReceiver(
                Integer.parseInt(setting("sentum.transfer.local-targets").replace("localhost:", "")), store, password);
    }

    /** P03 is registered, whatever ran before. */
    @BeforeEach
    void the_purpose_is_known() {
        List<PurposeText> texts = Stream.of("de", "en", "fr", "nl")
                .map(language -> new PurposeText(language, "delivery", "an interest"))
                .toList();
        kafka.send(new PurposeRegistered(
                "P03",
                "contract",
                false,
                true,
                texts,
                "Art. 1",
                "RET-05",
                null,
                null,
                List.of("Name"),
                List.of(),
                List.of(),
                "P1Y"));
        await().atMost(SOON)
                .until(() -> dpo().body(recipient("probe-" + run, "controller", Map.of()))
                                .post("/recipients")
                                .statusCode()
                        < 300);
    }

    @AfterAll
    static void the_receiver_closes() throws IOException {
        receiver.close();
        Path trust = Path.of(setting("sentum.transfer.local-trust"));
        Files.deleteIfExists(trust);
        Files.deleteIfExists(trust.resolve("..").normalize());
    }

    @Test
    @DisplayName(
            "REQ-NTF-02 AC: carrier A and bureau B got the address; two notices, two receipts; carrier Z gets none")
    void exactly_those_in_the_log_are_told_of_a_correction() throws Exception {
        known();
        String a = registered("carrier-a", "controller", Map.of("noticeUrl", url("/a-" + run)));
        String b = registered("bureau-b", "processor", Map.of("noticeEmail", mailbox("b"), "noticeLanguage", "nl"));
        String z = registered("carrier-z", "controller", Map.of("noticeUrl", url("/z-" + run)));
        receiver.reply(new Reply(200, "{\"receipt\":\"A-77\"}"));
        disclosed(anna, a, "T-" + run, "name", "delivery_address");
        disclosed(anna, b, null, "name", "address");
        disclosed(UUID.randomUUID(), z, "T-9", "name", "delivery_address");

        corrected(2, "addresses");

        mine().body("items.recipient", containsInAnyOrder(a, b));
        Call call = await().atMost(SOON)
                .until(() -> receiver.calls("/a-" + run), c -> !c.isEmpty())
                .getFirst();
        JsonNode told = new ObjectMapper().readTree(call.body());
        assertThat(told.path("change").textValue()).isEqualTo("rectification");
        assertThat(told.path("asked").textValue()).isEqualTo("consider");
        assertThat(told.path("fields").toString()).isEqualTo("[\"addresses\"]");
        assertThat(told.path("references").get(0).path("knownAs").textValue()).isEqualTo("T-" + run);
        assertThat(call.body()).doesNotContain(anna.toString()).doesNotContain("example.org");
        assertThat(call.key()).contains("/.well-known/package-keys/");
        assertThat(call.signature()).isNotBlank();

        String letter = await().atMost(SOON)
                .until(() -> Mailbox.of(mailbox("b")).mails(), mails -> !mails.isEmpty())
                .getFirst()
                .text();
        assertThat(letter).contains("verbeterd").contains("verwerker").contains("addresses");
        assertThat(letter).doesNotContain(anna.toString()).doesNotContain("Anna");
        String link = letter.lines()
                .filter(line -> line.contains("/recipient-notices/"))
                .findFirst()
                .orElseThrow();
        String token = link.strip().replaceFirst(".*/recipient-notices/", "").replaceFirst("\\?.*", "");
        RestAssured.given()
                .get("/recipient-notices/" + token + "?lang=nl")
                .then()
                .statusCode(200)
                .body(containsString("Bevestigen"));
        acknowledge(token).statusCode(200).body("state", equalTo("acknowledged"));
        acknowledge(token).statusCode(409).body("code", equalTo("invalid_transition"));

        await().atMost(SOON)
                .untilAsserted(() -> mine().body("items.state", containsInAnyOrder("acknowledged", "acknowledged")));
        mine().body("items.means", containsInAnyOrder("webhook", "link"));
        assertThat(receiver.calls("/z-" + run)).isEmpty();
    }

    @Test
    @DisplayName("REQ-NTF-02: a recipient whose registration ended is told of an erasure, again until it takes it")
    void an_erasure_reaches_a_recipient_that_left_the_register() {
        known();
        String gone = registered(
                "gone",
                "controller",
                Map.of("noticeUrl", url("/gone-" + run), "validFrom", "2020-01-01", "validTo", "2021-12-31"));
        receiver.reply(new Reply(503, ""), new Reply(302, ""));
        disclosed(anna, gone, null, "orders");

        erased();

        List<Call> calls = await().atMost(SOON).until(() -> receiver.calls("/gone-" + run), c -> c.size() >= 3);
        assertThat(calls.getFirst().body()).contains("\"erasure\"");
        assertThat(calls).extracting(Call::body).containsOnly(calls.getFirst().body());
        dpo().queryParam("subject", anna)
                .get("/recipient-notices")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].change", equalTo("erasure"))
                .body("items[0].state", equalTo("open"))
                .body("items[0].means", equalTo("webhook"));
    }

    @Test
    void one_without_a_way_is_an_officers_who_records_why_it_is_not_told() {
        known();
        String nowhere = registered("nowhere", "controller", Map.of());
        disclosed(anna, nowhere, null, "phone");

        corrected(2, "phone");

        String id = await().atMost(SOON)
                .until(
                        () -> dpo().get("/recipient-notices")
                                .then()
                                .extract()
                                .<String>path("items.find { it.recipient == '" + nowhere + "' }.id"),
                        found -> found != null);
        settle(id, "because", "x").statusCode(422);
        settle(id, "impossible", "Het bedrijf bestaat niet meer.")
                .statusCode(200)
                .body("state", equalTo("settled"));
        settle(id, "impossible", "Nog eens.").statusCode(409);
        mine().body("items.reason", hasItem("Het bedrijf bestaat niet meer."));
    }

    @Test
    void how_a_recipient_is_reached_stays_when_the_rest_of_its_entry_is_replaced() {
        String code = registered("kept", "controller", Map.of("noticeEmail", mailbox("kept"), "noticeLanguage", "fr"));

        dpo().body(recipient(code, "controller", Map.of("validTo", "2026-12-31")))
                .post("/recipients")
                .then()
                .statusCode(200)
                .body("noticeEmail", equalTo(mailbox("kept")))
                .body("noticeLanguage", equalTo("fr"));
    }

    @Test
    @DisplayName("REQ-NTF-02: a restriction is told to who got data for what it covers, and so is its end")
    void a_restriction_is_told() {
        known();
        String code = registered("restricted", "controller", Map.of("noticeUrl", url("/r-" + run)));
        disclosed(anna, code, null, "name");
        UUID restriction = UUID.randomUUID();

        kafka.send(new RestrictionOrdered(restriction, anna, "unlawful", List.of(), List.of("P06"), Instant.now()));
        kafka.send(
                new RestrictionOrdered(UUID.randomUUID(), anna, "unlawful", List.of(), List.of("P03"), Instant.now()));
        await().atMost(SOON).until(() -> !receiver.calls("/r-" + run).isEmpty());

        assertThat(receiver.calls("/r-" + run))
                .allSatisfy(call -> assertThat(call.body()).contains("\"restriction\""));
        mine().body("items", hasSize(1)).body("items[0].change", equalTo("restriction"));
    }

    @Test
    void how_a_recipient_is_reached_is_entered_on_its_own() {
        String code = registered("reach", "controller", Map.of());

        address(code, Map.of("email", mailbox("reach"), "language", "de")).statusCode(200);
        dpo().get("/recipients").then().body("items.find { it.code == '" + code + "' }.noticeLanguage", equalTo("de"));
        address(code, Map.of("url", "https://10.0.0.1/in"))
                .statusCode(422)
                .body("errors[0].code", equalTo("target_not_allowed"));
        address(code, Map.of("email", "nobody")).statusCode(422);
        address("never-" + run, Map.of("email", mailbox("reach"))).statusCode(404);
    }

    private static ValidatableResponse address(String code, Map<String, Object> ways) {
        return dpo().body(ways).put("/recipients/" + code + "/notice-address").then();
    }

    @Test
    void nobody_else_reads_or_answers() {
        RestAssured.given().get("/recipient-notices").then().statusCode(401);
        RestAssured.given().get("/recipient-notices/nonsense").then().statusCode(404);
        acknowledge("0".repeat(64)).statusCode(404);
        RestAssured.given()
                .auth()
                .oauth2(Tokens.shared().of("dpo", "dpo"))
                .get("/recipient-notices")
                .then()
                .statusCode(400)
                .body("code", equalTo("purpose_required"));
        dpo().body(recipient("inside-" + run, "controller", Map.of("noticeUrl", "https://10.0.0.1/in")))
                .post("/recipients")
                .then()
                .statusCode(422)
                .body("errors.path", hasItem("noticeUrl"));
    }

    private void known() {
        kafka.send(new CustomerCard(
                anna,
                1,
                "PERSON",
                Tokens.subject(login),
                "Anna",
                "Test",
                null,
                null,
                null,
                mailbox("anna"),
                null,
                "nl",
                true,
                List.of()));
    }

    private void corrected(long version, String... fields) {
        await().atMost(SOON).until(() -> log() > 0);
        kafka.send(new CustomerChanged(anna, version, List.of(fields), Instant.now()));
        await().atMost(SOON).untilAsserted(() -> mine().body("items.size()", org.hamcrest.Matchers.greaterThan(0)));
    }

    private void erased() {
        await().atMost(SOON).until(() -> log() > 0);
        kafka.send(new SubjectErased(anna, UUID.randomUUID(), Instant.now()));
    }

    private int log() {
        return dpo().queryParam("subject", anna)
                .get("/disclosures")
                .then()
                .extract()
                .<List<Object>>path("items")
                .size();
    }

    private ValidatableResponse mine() {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.shared().of(login, "customer"))
                .get("/recipient-notices")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse acknowledge(String token) {
        return RestAssured.given()
                .post("/recipient-notices/" + token + "/acknowledgement")
                .then();
    }

    private static ValidatableResponse settle(String id, String outcome, String reason) {
        return dpo().body(Map.of("outcome", outcome, "reason", reason))
                .post("/recipient-notices/" + id + "/settlement")
                .then();
    }

    private void disclosed(UUID subject, String recipient, @Nullable String knownAs, String... fields) {
        int before = subject.equals(anna) ? log() : 0;
        kafka.send(new DisclosureMade(
                UUID.randomUUID(),
                subject,
                recipient,
                "P03",
                List.of(fields),
                Instant.now(),
                "contract",
                null,
                knownAs));
        if (subject.equals(anna)) {
            await().atMost(SOON).until(() -> log() > before);
        }
    }

    private String registered(String name, String role, Map<String, Object> more) {
        String code = name + "-" + run;
        dpo().body(recipient(code, role, more)).post("/recipients").then().statusCode(201);
        return code;
    }

    private static Map<String, Object> recipient(String code, String role, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "code",
                code,
                "legalName",
                "Recipient NV",
                "country",
                "BE",
                "role",
                role,
                "contractRef",
                "C-1",
                "purposes",
                List.of("P03"),
                "validFrom",
                LocalDate.of(2026, 1, 1).toString()));
        body.putAll(more);
        return body;
    }

    private String mailbox(String name) {
        return name + "-" + run + "@example.org";
    }

    private static RequestSpecification dpo() {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.shared().of("dpo", "dpo"))
                .header("X-Purpose", "P13")
                .contentType(ContentType.JSON);
    }

    private static String url(String path) {
        return "https://" + setting("sentum.transfer.local-targets") + path;
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
