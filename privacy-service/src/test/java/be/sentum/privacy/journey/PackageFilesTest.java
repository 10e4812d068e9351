package be.sentum.privacy.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import be.sentum.events.privacy.CollectRequested;
import be.sentum.events.privacy.DisclosureMade;
import be.sentum.privacy.application.port.out.disclosure.DisclosureLog;
import be.sentum.privacy.domain.subject.SubjectId;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@WithSentumServers
class PackageFilesTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    DisclosureLog disclosures;

    private final KafkaProbe kafka = KafkaProbe.shared();
    private final OtherServices others = new OtherServices(kafka);
    private final Api api = new Api(Tokens.shared());

    @BeforeEach
    void others_have_started() {
        others.announce();
    }

    @Test
    @DisplayName("REQ-ACC-07: all three layers are there at once, and the manifest lists every file with its sum")
    void the_package_is_complete_and_as_its_manifest_says() throws Exception {
        OpenedPackage files = received("files-anna", "access");

        assertThat(files.names())
                .contains(
                        "README.txt",
                        "summary.html",
                        "summary.pdf",
                        "information.json",
                        "data/customer.json",
                        "data/privacy.json",
                        "tables/fields.csv",
                        "tables/customer/customer.csv",
                        "tables/order/orders.csv",
                        "schema/information-v1.json",
                        "manifest.json",
                        "manifest.json.sig");
        List<String> listed = new ArrayList<>();
        for (JsonNode file : files.json("manifest.json").path("files")) {
            String path = file.path("path").asText();
            listed.add(path);
            assertThat(file.path("sha256").asText()).as(path).isEqualTo(sha256(files.bytes(path)));
            assertThat(file.path("size").asInt()).as(path).isEqualTo(files.bytes(path).length);
        }
        List<String> expected = new ArrayList<>(files.names());
        expected.removeAll(List.of("manifest.json", "manifest.json.sig"));
        assertThat(listed).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    @DisplayName("REQ-ACC-03: every file keeps its published schema, in the package and as served")
    void the_json_keeps_its_schemas() throws Exception {
        OpenedPackage files = received("files-bram", "access");

        assertThat(findings("information-v1.json", files.text("information.json")))
                .isEmpty();
        assertThat(findings("manifest-v1.json", files.text("manifest.json"))).isEmpty();
        for (String service : List.of("billing", "consent", "customer", "order", "privacy")) {
            assertThat(findings("data-v1.json", files.text("data/" + service + ".json")))
                    .as(service)
                    .isEmpty();
        }
        assertThat(RestAssured.get("/package-schemas/information-v1.json").asString())
                .isEqualTo(files.text("schema/information-v1.json"));
        RestAssured.get("/package-schemas/other.json").then().statusCode(404);
    }

    @Test
    @DisplayName("REQ-ACC-03, REQ-ACC-06: what is told is about this person, and what was left out is listed")
    void the_information_is_made_to_measure() throws Exception {
        JsonNode information = received("files-clara", "access").json("information.json");

        assertThat(information.path("dataHeld").asBoolean()).isTrue();
        assertThat(information.path("purposes").path("items").findValuesAsText("code"))
                .contains("P01", "P02", "P03", "P06", "P12", "P13")
                .doesNotContain("P04", "P07", "P08", "P16");
        assertThat(information.path("purposes").path("notPursued").findValuesAsText("code"))
                .containsExactly("P07");
        assertThat(information.path("recipients").path("basis").asText()).isEqualTo("register");
        assertThat(information.path("recipients").path("items").findValuesAsText("name"))
                .contains("bpost NV van publiek recht");
        assertThat(information.path("retention").path("items").findValuesAsText("until"))
                .contains("2036-12-31", "2027-11-22");
        assertThat(information
                        .path("sources")
                        .path("items")
                        .path(0)
                        .path("source")
                        .asText())
                .isEqualTo("de vervoerder");
        JsonNode decision = information.path("automatedDecisions").path("items").path(0);
        assertThat(decision.path("threshold").asInt()).isEqualTo(50);
        assertThat(decision.path("factors").path(0).path("effect").asText()).isEqualTo("lowers");
        assertThat(decision.path("counterfactuals")).isNotEmpty();
        JsonNode read = information.path("staffReads").path("items").path(0);
        assertThat(read.path("purpose").asText()).isEqualTo("P02");
        assertThat(information.path("redactions").path("items").findValuesAsText("path"))
                .contains("billing.solvency_check.reviewer");
        assertThat(information.path("previousRequests").path("none").asBoolean())
                .isTrue();
        // The register is shared with other tests, whose recipients are elsewhere: none of ours is.
        JsonNode transfers = information.path("transfers");
        assertThat(transfers.path("items").findValuesAsText("name"))
                .doesNotContain("bpost NV van publiek recht", "Mailer BV");
        assertThat(transfers.path("none").asBoolean())
                .isEqualTo(transfers.path("items").isEmpty());
    }

    @Test
    @DisplayName("REQ-ACC-07: tables are RFC 4180, and none of their cells is a formula")
    void the_tables_can_be_opened_in_a_spreadsheet() throws Exception {
        OpenedPackage files = received("files-dirk", "access");

        assertThat(files.text("tables/order/orders.csv"))
                .isEqualTo("number,status,total,placed_at,retainedUntil\r\n"
                        + "SO-1,DELIVERED,121.5,2026-11-20T10:00:00+00:00,2036-12-31\r\n");
        assertThat(files.text("tables/customer/customer.csv")).contains(",'+32470000000");
        assertThat(files.text("tables/order/order_delivery.csv"))
                .contains("\"'=HYPERLINK(\"\"http://evil.example\"\")\"");
        assertThat(files.text("tables/fields.csv"))
                .contains("order,orders,status,uw bestellingen,toestand,transaction");
    }

    @Test
    @DisplayName("REQ-ACC-07: the summary speaks words, of at most two pages, and a screen reader can read it")
    void the_summary_is_readable() throws Exception {
        OpenedPackage files = received("files-eva", "access");

        assertThat(files.text("summary.html"))
                .contains("lang=\"nl\"", "first@customer.example", "geleverd", "20 november 2026", "31 december 2036")
                .contains("Uw aanvraag werd doorverwezen.", "klantenaccount", "Met een bedrag van hoogstens 200 euro")
                .doesNotContain("DELIVERED", "P06", "refer<");
        Files.write(Path.of("target", "sample-summary.pdf"), files.bytes("summary.pdf"));
        Files.write(Path.of("target", "sample-summary.html"), files.bytes("summary.html"));
        try (PDDocument pdf = Loader.loadPDF(files.bytes("summary.pdf"))) {
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(2);
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Uw gegevens bij Sentum Voorbeeld BV");
            for (var page : pdf.getPages()) {
                for (var font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
            assertThat(new PDFTextStripper().getText(pdf)).contains("voornaam: Anna", "121,50", "geleverd");
        }
    }

    @Test
    @DisplayName("REQ-ACC-07: two pages, however many kinds of records there are; no key stands on them")
    void a_long_life_fits_on_two_pages() throws Exception {
        UUID subject = others.register("files-long");
        UUID id = api.ask("files-long", "access");
        CollectRequested command = others.awaitCollect(subject, "access");
        hand("customer", command, HandedOver.CUSTOMER);
        hand("order", command, HandedOver.kinds(28));
        hand("billing", command, HandedOver.BILLING);
        hand("consent", command, List.of());
        await().atMost(SOON)
                .untilAsserted(() -> api.caseOf("files-long", id).then().body("status", is("closed")));

        OpenedPackage files = OpenedPackage.of(api.customer("files-long")
                .get("/privacy-requests/" + id + "/package")
                .asByteArray());

        assertThat(files.text("summary.html")).contains("soort 28 ").doesNotContain("a-secret");
        assertThat(files.text("data/order.json")).contains("a-secret");
        try (PDDocument pdf = Loader.loadPDF(files.bytes("summary.pdf"))) {
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    @DisplayName("REQ-POR-02: the signature is checked with the published key by the command of the README")
    void openssl_verifies_the_manifest(@TempDir Path folder) throws Exception {
        OpenedPackage files = received("files-finn", "access");
        JsonNode signature = files.json("manifest.json").path("signature");
        String address = signature.path("publicKey").asText();
        String pem = RestAssured.get(address.substring(address.indexOf("/.well-known")))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        String keyFile = signature.path("keyId").asText() + ".pem";
        Files.writeString(folder.resolve(keyFile), pem);
        Files.write(folder.resolve("manifest.json"), files.bytes("manifest.json"));
        Files.write(folder.resolve("manifest.json.sig"), files.bytes("manifest.json.sig"));

        assertThat(javaVerifies(pem, files.bytes("manifest.json"), files.bytes("manifest.json.sig")))
                .isTrue();
        byte[] changed =
                files.text("manifest.json").replace("\"access\"", "\"Access\"").getBytes(UTF_8);
        assertThat(javaVerifies(pem, changed, files.bytes("manifest.json.sig"))).isFalse();
        String command = files.text("README.txt")
                .lines()
                .filter(line -> line.contains("openssl pkeyutl"))
                .findFirst()
                .orElseThrow()
                .strip();
        assertThat(command).contains("-inkey " + keyFile);
        if (runs(folder, "openssl", "version")) {
            assertThat(runs(folder, command.split(" "))).isTrue();
            Files.write(folder.resolve("manifest.json"), changed);
            assertThat(runs(folder, command.split(" "))).isFalse();
        }
        assertThat(RestAssured.get("/.well-known/jwks.json").jsonPath().getList("keys.kid"))
                .contains(signature.path("keyId").asText());
        RestAssured.get("/.well-known/package-keys/unknown.pem").then().statusCode(404);
    }

    @Test
    @DisplayName("REQ-ACC-08: only the invoices are asked for; a word that means nothing is refused")
    void a_part_is_asked_for() {
        UUID subject = others.register("files-greet");
        api.customer("files-greet")
                .body(Map.of("types", List.of("access"), "scope", "invoices"))
                .post("/privacy-requests")
                .then()
                .statusCode(202);

        assertThat(others.awaitCollect(subject, "access").only()).containsExactly("billing.invoice");
        api.customer("files-greet")
                .body(Map.of("types", List.of("access"), "scope", "invoices, secrets"))
                .post("/privacy-requests")
                .then()
                .statusCode(422)
                .body("errors[0].path", is("scope"))
                .body("errors[0].code", is("unknown_scope"));
    }

    @Test
    @DisplayName("REQ-ACC-09, REQ-DSR-05: package link of somebody else, twice, and without a recent log-in")
    void a_link_over_http() throws Exception {
        received("files-hugo", "access");
        others.register("files-ines");
        String id =
                api.customer("files-hugo").get("/privacy-requests").jsonPath().getString("items[0].id");

        String url = api.customer("files-hugo")
                .post("/privacy-requests/" + id + "/package-links")
                .then()
                .statusCode(201)
                .extract()
                .path("url");
        String link = url.substring(url.indexOf("/package-links/"));

        api.customer("files-ines")
                .post("/privacy-requests/" + id + "/package-links")
                .then()
                .statusCode(404);
        api.customer("files-ines").get(link).then().statusCode(404).body("code", is("not_found"));
        RestAssured.get(link).then().statusCode(404);
        api.customer("files-hugo").get(link).then().statusCode(200).contentType("application/zip");
        api.customer("files-hugo").get(link).then().statusCode(410).body("code", is("package_link_used"));
        api.customer("files-hugo")
                .get("/privacy-requests/" + id + "/package")
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("REQ-POR-02: portability is JSON, tables and linked data, and no letter about ourselves")
    void what_a_person_takes_along() throws Exception {
        OpenedPackage files = received("files-jan", "portability");

        assertThat(files.names())
                .contains("linked-data.jsonld", "data/order.json", "tables/order/orders.csv", "tables/fields.csv")
                .doesNotContain("information.json", "summary.pdf");
        JsonNode graph = files.json("linked-data.jsonld").path("@graph");
        assertThat(graph.findValuesAsText("@type")).contains("Person", "Order", "ParcelDelivery");
        assertThat(graph.findValuesAsText("orderNumber")).contains("SO-1");
        assertThat(graph.findValuesAsText("priceCurrency")).contains("EUR");
        assertThat(findings("data-v1.json", files.text("data/order.json"))).isEmpty();
        assertThat(findings("manifest-v1.json", files.text("manifest.json"))).isEmpty();
    }

    @Test
    @DisplayName("REQ-ACC-03 (c): who really received something is named, with date and fields")
    void recipients_are_those_who_received() throws Exception {
        JsonNode recipients = received("files-karl", "access", this::disclosed)
                .json("information.json")
                .path("recipients");

        assertThat(recipients.path("basis").asText()).isEqualTo("disclosure_log");
        assertThat(recipients.path("items")).hasSize(1);
        assertThat(recipients.path("items").path(0).path("name").asText()).isEqualTo("bpost NV van publiek recht");
        assertThat(recipients.path("items").path(0).path("at").asText()).startsWith("2026-11-20T10:00:00");
        assertThat(recipients.path("items").path(0).path("fields").toString())
                .isEqualTo("[\"delivery_address\",\"name\"]");
    }

    private void disclosed(UUID subject) {
        Instant at = Instant.parse("2026-11-20T10:00:00Z");
        List<String> fields = List.of("name", "delivery_address");
        kafka.send(new DisclosureMade(UUID.randomUUID(), subject, "bpost", "P03", fields, at, "contract", null));
        await().atMost(SOON)
                .until(() -> disclosures.of(new SubjectId(subject), null, 1).size() == 1);
    }

    private OpenedPackage received(String name, String right) throws Exception {
        return received(name, right, subject -> {});
    }

    private OpenedPackage received(String name, String right, Consumer<UUID> before) throws Exception {
        UUID subject = others.register(name);
        before.accept(subject);
        UUID id = api.ask(name, right);
        CollectRequested command = others.awaitCollect(subject, right);
        assertThat(command.language()).isEqualTo("nl");
        hand("customer", command, HandedOver.CUSTOMER);
        hand("order", command, HandedOver.ORDER);
        hand("billing", command, HandedOver.BILLING);
        hand("consent", command, List.of());
        await().atMost(SOON).untilAsserted(() -> api.caseOf(name, id).then().body("status", is("closed")));
        return OpenedPackage.of(api.customer(name)
                .get("/privacy-requests/" + id + "/package")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }

    private void hand(String service, CollectRequested command, List<String> parts) {
        others.handOver(service, command, parts, OtherServices.sha256(parts));
    }

    private static List<String> findings(String schema, String document) throws IOException {
        try (var in = Objects.requireNonNull(
                PackageFilesTest.class.getResourceAsStream("/package-schemas/" + schema), schema)) {
            var published = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), UTF_8), InputFormat.JSON);
            return published.validate(document, InputFormat.JSON).stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    private static boolean javaVerifies(String pem, byte[] content, byte[] signature) throws Exception {
        byte[] key = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(key)));
        check.update(content);
        return check.verify(signature);
    }

    /** Whether the program is there and ends well. */
    private static boolean runs(Path folder, String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
