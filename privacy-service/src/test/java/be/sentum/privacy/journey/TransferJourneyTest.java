package be.sentum.privacy.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import be.sentum.events.privacy.CollectRequested;
import be.sentum.privacy.company.PlayedCompany;
import be.sentum.privacy.company.PlayedCompany.Behaviour;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person's data go to the other company, over TLS, sealed for it alone. */
@QuarkusTest
@WithSentumServers
@TestProfile(TransferJourneyTest.WithCompany.class)
@SuppressWarnings("NullAway.Init") // opened before all tests
class TransferJourneyTest {

    private static final String ID = "other-company";
    private static final Duration SOON = Duration.ofSeconds(20);

    private static final List<String> CUSTOMER = List.of("""
            {"service":"customer","table":"customer","label":"uw profiel","columns":{
             "given_name":{"category":"identity","source":"provided","purposes":["P01"],"label":"voornaam"}},
             "rows":[{"given_name":"Anna"}]}""");

    private static final List<String> ORDER = List.of("""
            {"service":"order","table":"order_delivery","label":"uw leveringen","columns":{
             "street":{"category":"contact","source":"provided","purposes":["P03"]},
             "recipient":{"category":"third_party","source":"provided","purposes":["P03"],"thirdParty":true}},
             "rows":[{"street":"Kerkstraat","recipient":"Bert Geschenk"},{"street":"Dorp","recipient":"Els Cadeau"}]}""");

    private static PlayedCompany company;

    /** Where the company will be: on a port that is free now. A profile is loaded apart from its test. */
    public static class WithCompany implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try (ServerSocket free = new ServerSocket(0)) {
                return overrides(free.getLocalPort(), Files.createTempDirectory("played-company"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Map<String, String> overrides(int port, Path folder) {
            return Map.of(
                    "sentum.transfer.every", "1s",
                    "sentum.transfer.pause", "1s",
                    "sentum.transfer.chunk", "512",
                    "sentum.transfer.answer", "3s",
                    "sentum.transfer.local-targets", "localhost:" + port,
                    "sentum.transfer.local-trust", folder.resolve("company.pem").toString());
        }
    }

    private final KafkaProbe kafka = KafkaProbe.shared();
    private final OtherServices others = new OtherServices(kafka);
    private final Api api = new Api(Tokens.shared());

    @BeforeAll
    static void the_company_opens() {
        Config config = ConfigProvider.getConfig();
        String target = config.getValue("sentum.transfer.local-targets", String.class);
        Path folder = Path.of(config.getValue("sentum.transfer.local-trust", String.class))
                .resolve("..")
                .normalize();
        company = PlayedCompany.at(folder, Integer.parseInt(target.replace("localhost:", "")), "localhost");
    }

    @AfterAll
    static void the_company_closes() {
        company.close();
    }

    @BeforeEach
    void a_verified_company_that_behaves() {
        company.behave(Behaviour.good());
        others.announce();
        propose(company.endpoint("localhost")).then().statusCode(200);
        officer("dpo2").post("/transfer-targets/" + ID + "/verification");
        await().atMost(SOON)
                .untilAsserted(() -> officer("dpo")
                        .get("/transfer-targets")
                        .then()
                        .body("items.find { it.id == '" + ID + "' }.status", is("verified")));
    }

    @Test
    @DisplayName("REQ-POR-03, REQ-POR-04: seen, confirmed, sealed, sent, receipt kept; data about others stay here")
    void data_are_sent_to_another_controller() throws IOException {
        UUID subject = others.register("transfer-anna");
        UUID id = portable("transfer-anna", subject);

        ValidatableResponse list = list("transfer-anna", id)
                .then()
                .statusCode(200)
                .body("target.name", equalTo("Other Company NV"))
                .body("records", greaterThanOrEqualTo(3))
                .body("items.find { it.table == 'order_delivery' }.records", is(2))
                .body("items.find { it.table == 'order_delivery' }.thirdPartyFields", hasItem("recipient"));
        String hash = list.extract().path("listHash");
        String transfer = confirm("transfer-anna", id, Map.of("targetControllerId", ID, "listHash", hash))
                .then()
                .statusCode(202)
                .body("status", equalTo("accepted"))
                .extract()
                .path("id");
        confirm("transfer-anna", id, Map.of("targetControllerId", ID, "listHash", hash))
                .then()
                .statusCode(202)
                .body("id", equalTo(transfer));

        await().atMost(SOON)
                .untilAsserted(() -> transfers("transfer-anna", id)
                        .then()
                        .body("items[0].status", equalTo("transferred"))
                        .body("items[0].receipt.reference", equalTo("OC-" + transfer.substring(0, 8)))
                        .body("items[0].reason", nullValue()));
        OpenedPackage received = OpenedPackage.of(company.opened(transfer));
        assertThat(received.text("data/order.json")).contains("Kerkstraat").doesNotContain("Geschenk", "recipient");
        assertThat(received.text("tables/order/order_delivery.csv"))
                .contains("Dorp")
                .doesNotContain("Cadeau");
        assertThat(received.names()).contains("manifest.json", "manifest.json.sig", "linked-data.jsonld");
        for (String file : received.names()) {
            assertThat(received.text(file)).as(file).doesNotContain("Geschenk", "Cadeau");
        }
        assertThat(LettersTo.person(subject).await(2))
                .anyMatch(mail -> mail.subject().contains("doorgestuurd naar Other Company NV"));
        await().atMost(SOON)
                .untilAsserted(() -> api.dpo()
                        .queryParam("subject", subject)
                        .get("/disclosures")
                        .then()
                        .body("items.recipient", hasItem(ID)));
    }

    @Test
    @DisplayName("REQ-POR-04: data about others go when they are confirmed; a broken line is resumed")
    void a_broken_line_is_resumed() throws IOException {
        UUID id = portable("transfer-bram", others.register("transfer-bram"));
        company.behave(Behaviour.breakingAfter(700));
        String hash = list("transfer-bram", id).path("listHash");
        String transfer = confirm(
                        "transfer-bram",
                        id,
                        Map.of("targetControllerId", ID, "listHash", hash, "includeThirdParty", true))
                .path("id");
        await().atMost(SOON)
                .untilAsserted(() -> transfers("transfer-bram", id)
                        .then()
                        .body("items[0].status", equalTo("sending"))
                        .body("items[0].sent", is(700)));

        company.behave(Behaviour.good());

        await().atMost(SOON)
                .untilAsserted(
                        () -> transfers("transfer-bram", id).then().body("items[0].status", equalTo("transferred")));
        assertThat(OpenedPackage.of(company.opened(transfer)).text("data/order.json"))
                .contains("Bert Geschenk");
    }

    @Test
    @DisplayName("REQ-POR-03: what cannot be sent is told, and offered as a download")
    void a_failure_is_told_and_the_download_offered() {
        UUID subject = others.register("transfer-clara");
        UUID id = portable("transfer-clara", subject);
        company.behave(Behaviour.redirecting("https://elsewhere.example/"));
        String hash = list("transfer-clara", id).path("listHash");
        confirm("transfer-clara", id, Map.of("targetControllerId", ID, "listHash", hash))
                .then()
                .statusCode(202);

        await().atMost(SOON)
                .untilAsserted(() -> transfers("transfer-clara", id)
                        .then()
                        .body("items[0].status", equalTo("transfer_failed"))
                        .body("items[0].reason", equalTo("redirected")));
        String download = transfers("transfer-clara", id).path("items[0].download");
        api.customer("transfer-clara").get(download).then().statusCode(200);
        assertThat(LettersTo.person(subject).await(2))
                .anyMatch(mail -> mail.subject().contains("konden niet worden doorgestuurd naar Other Company NV"));
    }

    @Test
    void nothing_is_sent_without_a_target_a_list_a_package_and_a_recent_log_in() {
        UUID id = portable("transfer-dirk", others.register("transfer-dirk"));
        String hash = list("transfer-dirk", id).path("listHash");

        refused(
                confirm("transfer-dirk", id, Map.of("targetControllerId", "https://x.be")),
                422,
                "target_not_registered");
        refused(confirm("transfer-dirk", id, Map.of("targetControllerId", ID)), 422, "validation_failed");
        refused(confirm("transfer-dirk", id, Map.of()), 422, "validation_failed");
        refused(
                confirm("transfer-dirk", id, Map.of("targetControllerId", ID, "listHash", "0".repeat(64))),
                409,
                "transfer_list_outdated");
        confirm("transfer-dirk", id, Map.of("downloadOnly", true))
                .then()
                .statusCode(200)
                .body("status", equalTo("download_only"));

        others.register("transfer-eva");
        refused(confirm("transfer-eva", id, Map.of("targetControllerId", ID, "listHash", hash)), 404, "not_found");
        refused(confirm("transfer-eva", UUID.randomUUID(), Map.of()), 404, "not_found");
        refused(list("transfer-eva", id), 404, "not_found");
        UUID access = api.ask("transfer-eva", "access");
        refused(confirm("transfer-eva", access, Map.of("targetControllerId", ID)), 409, "invalid_transition");
        UUID waiting = api.ask("transfer-eva", "portability");
        refused(confirm("transfer-eva", waiting, Map.of("targetControllerId", ID)), 409, "package_not_ready");
    }

    @ParameterizedTest
    @DisplayName("REQ-POR-03: what may not be called cannot be registered")
    @ValueSource(
            strings = {
                "http://in.company.be/in",
                "https://127.0.0.1/in",
                "https://localhost/in",
                "https://2130706433/in",
                "https://[::ffff:127.0.0.1]/in",
                "https://user:secret@in.company.be/in",
                "https://in.company.be:8443/in",
                "https://nobody-has-this-name.invalid/in"
            })
    void what_may_not_be_called_is_not_registered(String endpoint) {
        refused(propose(endpoint), 422, "target_not_allowed");
    }

    @Test
    void a_person_sees_the_verified_companies_and_nothing_about_them() {
        others.register("transfer-finn");
        api.customer("transfer-finn")
                .get("/transfer-targets")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(ID))
                .body("items[0].endpoint", nullValue())
                .body("items[0].contactEmail", nullValue());

        officer("dpo").post("/transfer-targets/" + ID + "/suspension").then().statusCode(200);
        api.customer("transfer-finn").get("/transfer-targets").then().body("items.id", not(hasItem(ID)));
    }

    /** A closed case with a package. */
    private UUID portable(String name, UUID subject) {
        UUID id = api.ask(name, "portability");
        CollectRequested command = others.awaitCollect(subject, "portability");
        handOver("customer", command, CUSTOMER);
        handOver("order", command, ORDER);
        handOver("billing", command, List.of());
        handOver("consent", command, List.of());
        await().atMost(SOON).untilAsserted(() -> api.caseOf(name, id).then().body("status", is("closed")));
        return id;
    }

    private void handOver(String service, CollectRequested command, List<String> parts) {
        others.handOver(service, command, parts, OtherServices.sha256(parts));
    }

    private static void refused(Response response, int status, String code) {
        response.then().statusCode(status).body("code", equalTo(code));
    }

    private Response list(String name, UUID id) {
        return api.customer(name)
                .queryParam("targetControllerId", ID)
                .get("/privacy-requests/" + id + "/transfer-list");
    }

    private Response confirm(String name, UUID id, Map<String, ?> body) {
        return api.customer(name).body(body).post("/privacy-requests/" + id + "/transfer");
    }

    private Response transfers(String name, UUID id) {
        return api.customer(name).get("/privacy-requests/" + id + "/transfer");
    }

    private Response propose(String endpoint) {
        return officer("dpo")
                .body(Map.of(
                        "id",
                        ID,
                        "name",
                        "Other Company NV",
                        "endpoint",
                        endpoint,
                        "publicKey",
                        company.publicKey(),
                        "contactOffice",
                        "Privacy office",
                        "contactEmail",
                        "privacy@other-company.example"))
                .post("/transfer-targets");
    }

    private static RequestSpecification officer(String name) {
        return io.restassured.RestAssured.given()
                .auth()
                .oauth2(Tokens.shared().of(name, "dpo"))
                .header("X-Purpose", "P13")
                .contentType(ContentType.JSON);
    }
}
