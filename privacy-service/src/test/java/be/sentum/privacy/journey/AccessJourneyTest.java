package be.sentum.privacy.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import be.sentum.events.privacy.CollectRequested;
import be.sentum.events.privacy.CollectionCompleted;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class AccessJourneyTest {

    private static final Duration SOON = Duration.ofSeconds(15);

    @Inject
    DataSource database;

    private final KafkaProbe kafka = KafkaProbe.shared();
    private final OtherServices others = new OtherServices(kafka);
    private final Api api = new Api(Tokens.shared());

    @BeforeEach
    void others_have_started() {
        others.announce();
    }

    @Test
    @DisplayName("REQ-ACC-01: the package holds what every service handed over, and says what it is")
    void a_person_asks_for_access_and_opens_the_package() throws Exception {
        UUID subject = others.register("access-anna");
        UUID id = api.ask("access-anna", "access");
        CollectRequested command = others.awaitCollect(subject, "access");

        OtherServices.NAMES.forEach(service -> others.handOver(service, command));
        awaitStatus("access-anna", id, "closed");

        Map<String, String> files = download("access-anna", id);
        assertThat(files.keySet())
                .contains(
                        "README.txt",
                        "summary.html",
                        "information.json",
                        "manifest.json",
                        "data/customer.json",
                        "data/privacy.json");
        assertThat(files.get("data/customer.json")).contains("first@customer.example", "second@customer.example");
        assertThat(files.get("data/billing.json")).contains("\"score\":87");
        assertThat(files.get("data/privacy.json")).contains("\"type\":\"access\"");
        assertThat(files.get("summary.html")).contains("lang=\"nl\"", "first@customer.example");
        JsonPath manifest = JsonPath.from(files.get("manifest.json"));
        assertThat(manifest.getList("services.service"))
                .containsExactly("billing", "consent", "customer", "order", "privacy");
        JsonPath information = JsonPath.from(files.get("information.json"));
        assertThat(information.getList("purposes.items.code", String.class)).contains("P01", "P06", "P13");
        assertThat(information.getList("purposes.items.code", String.class)).doesNotContain("P03");
        assertThat(information.getList("automatedDecisions.details")).containsExactly("data/billing.json");
        assertThat(information.getBoolean("transfers.none")).isTrue();
        assertThat(rows("collection_key", id) + rows("sealed_fragment", id)).isZero();
    }

    @Test
    @DisplayName("REQ-GEN-01: a service that has not answered keeps the case open and the package back")
    void without_billing_nothing_is_complete() {
        UUID subject = others.register("access-bram");
        UUID id = api.ask("access-bram", "access");
        CollectRequested command = others.awaitCollect(subject, "access");

        List.of("customer", "order", "consent").forEach(service -> others.handOver(service, command));

        await().atMost(SOON)
                .untilAsserted(() -> api.caseOf("access-bram", id)
                        .then()
                        .body("items[0].answers.findAll { it.status == 'completed' }.service", hasItem("privacy"))
                        .body("items[0].answers.find { it.service == 'order' }.status", is("completed")));
        api.caseOf("access-bram", id)
                .then()
                .body("status", is("in_progress"))
                .body("items[0].answers.find { it.service == 'billing' }.status", is("waiting"));
        api.customer("access-bram")
                .get("/privacy-requests/" + id + "/package")
                .then()
                .statusCode(409)
                .body("code", equalTo("package_not_ready"));
    }

    @Test
    void answers_that_come_twice_change_nothing() throws Exception {
        UUID subject = others.register("access-clara");
        UUID id = api.ask("access-clara", "access");
        CollectRequested command = others.awaitCollect(subject, "access");

        OtherServices.NAMES.forEach(service -> {
            others.handOver(service, command);
            others.handOver(service, command);
        });
        awaitStatus("access-clara", id, "closed");

        assertThat(download("access-clara", id).get("data/customer.json")).containsOnlyOnce("first@customer");
    }

    @Test
    void an_answer_that_is_not_what_was_announced_is_collected_again() {
        UUID subject = others.register("access-dirk");
        UUID id = api.ask("access-dirk", "access");
        CollectRequested command = others.awaitCollect(subject, "access");

        List.of("customer", "order", "consent").forEach(service -> others.handOver(service, command));
        List<String> parts = List.of(OtherServices.part("billing", "solvency_check", "{\"score\":87}"));
        others.handOver("billing", command, parts, "0".repeat(64));

        await().atMost(SOON)
                .until(() -> kafka.all(CollectRequested.class).stream()
                                .filter(c -> c.subjectId().equals(subject))
                                .count()
                        == 2);
        api.caseOf("access-dirk", id).then().body("status", is("in_progress"));
        OtherServices.NAMES.forEach(service -> others.handOver(service, command));
        awaitStatus("access-dirk", id, "closed");
    }

    @Test
    @DisplayName("REQ-POR-01: access and portability of one case do not mix")
    void one_case_with_two_packages() throws Exception {
        UUID subject = others.register("access-eva");
        UUID id = api.ask("access-eva", "access", "portability");
        CollectRequested access = others.awaitCollect(subject, "access");
        CollectRequested portability = others.awaitCollect(subject, "portability");

        OtherServices.NAMES.forEach(service -> others.handOver(service, access));
        List.of("customer", "order", "consent").forEach(service -> others.handOver(service, portability));
        others.handOver("billing", portability, List.of(), OtherServices.sha256(List.of()));
        awaitStatus("access-eva", id, "closed");

        assertThat(access.requestId()).isNotEqualTo(portability.requestId());
        assertThat(access.publicKey()).isNotEqualTo(portability.publicKey());
        assertThat(download("access-eva", id).get("data/billing.json")).contains("score");
        Map<String, String> portable = unzip(api.customer("access-eva")
                .queryParam("type", "portability")
                .get("/privacy-requests/" + id + "/package")
                .asByteArray());
        assertThat(portable.get("data/billing.json")).doesNotContain("score");
        assertThat(portable.get("data/customer.json")).contains("first@customer.example");
        assertThat(JsonPath.from(portable.get("manifest.json"))
                        .getString("services.find { it.service == 'billing' }.status"))
                .isEqualTo("no_data");
    }

    @Test
    void privacy_service_answers_for_its_own_tables() {
        UUID subject = others.register("access-finn");
        api.ask("access-finn", "access");
        CollectRequested command = others.awaitCollect(subject, "access");

        CollectionCompleted own = kafka.await(
                CollectionCompleted.class,
                c -> c.requestId().equals(command.requestId()) && c.service().equals("privacy"));

        assertThat(own.status()).isEqualTo("completed");
        assertThat(own.rows()).isPositive();
    }

    private void awaitStatus(String name, UUID id, String status) {
        await().atMost(SOON).untilAsserted(() -> api.caseOf(name, id).then().body("status", is(status)));
    }

    private Map<String, String> download(String name, UUID id) throws IOException {
        return unzip(api.customer(name)
                .get("/privacy-requests/" + id + "/package")
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .extract()
                .asByteArray());
    }

    private static Map<String, String> unzip(byte[] bytes) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private int rows(String table, UUID request) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*) from " + table
                        + " where item_id in (select id from request_item where request_id = ?)")) {
            query.setObject(1, request);
            try (var found = query.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }
}
