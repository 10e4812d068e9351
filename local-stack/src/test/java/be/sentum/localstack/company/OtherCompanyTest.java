package be.sentum.localstack.company;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherCompanyTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private OtherCompany company;
    private HttpClient client;
    private final String id = UUID.randomUUID().toString();
    private byte[] sealed;
    private String announcement;

    @BeforeEach
    void a_running_company_and_something_sealed_for_it() throws Exception {
        company = OtherCompany.start(0, folder);
        client = HttpClient.newBuilder().sslContext(trusting()).build();
        KeysetHandle key = KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB);
        byte[] context = ("sentum-transfer/" + id).getBytes(UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = key.getPrimitive(RegistryConfiguration.get(), StreamingAead.class)
                .newEncryptingStream(bytes, context)) {
            out.write("a package".getBytes(UTF_8));
        }
        sealed = bytes.toByteArray();
        byte[] sealedKey = TinkJsonProtoKeysetFormat.parseKeysetWithoutSecret(
                        Files.readString(CompanyKey.publicKey(folder)))
                .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class)
                .encrypt(
                        TinkJsonProtoKeysetFormat.serializeKeyset(key, InsecureSecretKeyAccess.get())
                                .getBytes(UTF_8),
                        context);
        announcement = JSON.createObjectNode()
                .put("version", 1)
                .put("length", sealed.length)
                .put("sealedKey", Base64.getEncoder().encodeToString(sealedKey))
                .toString();
    }

    @AfterEach
    void stop() {
        company.close();
    }

    @Test
    void a_notice_of_a_change_is_kept_and_receipted() throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create("https://localhost:" + company.port() + OtherCompany.NOTICES))
                        .POST(BodyPublishers.ofString("{\"change\":\"erasure\"}"))
                        .build(),
                BodyHandlers.ofString());

        String receipt = JSON.readTree(answer.body()).path("receipt").asText();
        assertThat(folder.resolve("notices").resolve(receipt + ".json")).hasContent("{\"change\":\"erasure\"}");
    }

    @Test
    void what_is_sent_in_pieces_is_opened_and_receipted() throws Exception {
        assertThat(put().headers().firstValue("Upload-Offset")).contains("0");
        assertThat(patch(0, Arrays.copyOfRange(sealed, 0, 10)).headers().firstValue("Upload-Offset"))
                .contains("10");
        assertThat(get().statusCode()).as("not whole yet").isEqualTo(404);
        assertThat(put().headers().firstValue("Upload-Offset")).as("resumed").contains("10");
        patch(10, Arrays.copyOfRange(sealed, 10, sealed.length));

        JsonNode receipt = JSON.readTree(get().body());

        assertThat(receipt.path("sha256").asText()).isEqualTo(HexFormat.of().formatHex(sha256(sealed)));
        assertThat(JSON.readTree(get().body())).isEqualTo(receipt);
        assertThat(folder.resolve("received").resolve(id).resolve("package.zip"))
                .hasContent("a package");
    }

    @Test
    void another_offset_or_digest_is_refused() throws Exception {
        put();

        HttpResponse<String> wrong = patch(5, sealed);
        assertThat(wrong.statusCode()).isEqualTo(409);
        assertThat(wrong.headers().firstValue("Upload-Offset")).contains("0");
        assertThat(send("PATCH", path(), sealed, "Upload-Offset", "0", "Content-Digest", "sha-256=:AAAA:")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void it_breaks_off_and_answers_badly_on_demand() throws Exception {
        put();
        control("{\"breakAfter\":7}");
        assertThatThrownBy(() -> patch(0, sealed)).isInstanceOf(IOException.class);
        control("{\"status\":503}");
        assertThat(put().statusCode()).isEqualTo(503);
        control("{}");

        assertThat(put().headers().firstValue("Upload-Offset")).contains("7");
    }

    @Test
    void only_a_transfers_id_names_a_folder() throws Exception {
        assertThat(send("PUT", "/portability/..%2f..%2fetc", announcement.getBytes(UTF_8))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void key_and_certificate_survive_a_restart() throws Exception {
        String key = Files.readString(CompanyKey.publicKey(folder));
        String certificate = Files.readString(CompanyTls.certificate(folder));
        company.close();

        company = OtherCompany.start(0, folder);

        assertThat(CompanyKey.publicKey(folder)).hasContent(key);
        assertThat(CompanyTls.certificate(folder)).hasContent(certificate);
    }

    private HttpResponse<String> put() throws Exception {
        return send("PUT", path(), announcement.getBytes(UTF_8));
    }

    private HttpResponse<String> patch(int offset, byte[] chunk) throws Exception {
        return send("PATCH", path(), chunk, "Upload-Offset", "" + offset, "Content-Digest", Received.digestOf(chunk));
    }

    private HttpResponse<String> get() throws Exception {
        return send("GET", path(), new byte[0]);
    }

    private void control(String body) throws Exception {
        assertThat(send("POST", "/control", body.getBytes(UTF_8)).statusCode()).isEqualTo(204);
    }

    private HttpResponse<String> send(String method, String path, byte[] body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("https://localhost:" + company.port() + path))
                .method(method, BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private String path() {
        return OtherCompany.PATH + "/" + id;
    }

    private static byte[] sha256(byte[] bytes) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    private SSLContext trusting() throws Exception {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (var in = Files.newInputStream(CompanyTls.certificate(folder))) {
            store.setCertificateEntry(
                    "company", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
