package be.sentum.localstack.part;

import be.sentum.localstack.StackFailure;
import be.sentum.localstack.company.CompanyKey;
import be.sentum.localstack.company.OtherCompany;
import be.sentum.localstack.settings.PartName;
import be.sentum.localstack.settings.StackSettings;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Enters the played company as a target of direct transfers, with two officers as anybody would. */
final class RegisteredCompany {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int CONFLICT = 409;

    private final StackSettings settings;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();

    RegisteredCompany(StackSettings settings) {
        this.settings = settings;
    }

    /** Nothing when there is no company, or nobody can log in. The same again changes nothing. */
    void enter() {
        Path key = CompanyKey.publicKey(OtherCompanyPart.folder(settings));
        String realm = KeycloakPart.realm(settings.ports());
        if (!settings.parts().contains(PartName.OTHER_COMPANY) || !Files.exists(key) || !Readiness.answers(realm)) {
            return;
        }
        try {
            String proposal = JSON.createObjectNode()
                    .put("id", "other-company")
                    .put("name", "Other Company NV")
                    .put("endpoint", OtherCompanyPart.endpoint(settings))
                    .put("publicKey", Files.readString(key))
                    .put("contactOffice", "Privacy office")
                    .put("contactEmail", "privacy@other-company.example")
                    .toString();
            post(realm, "dpo", "/transfer-targets", proposal);
            post(realm, "dpo2", "/transfer-targets/other-company/verification", "");
            tellRecipients(realm);
        } catch (IOException e) {
            throw new UncheckedIOException("privacy-service does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("interrupted", "", e);
        }
    }

    /** Where recipients are told of corrections and erasures: this one by call, the others by letters that stay here. */
    private void tellRecipients(String realm) throws IOException, InterruptedException {
        String url = "https://" + OtherCompanyPart.authority(settings) + OtherCompany.NOTICES;
        send("PUT", realm, "dpo", "/recipients/other-company/notice-address", "{\"url\":\"" + url + "\"}");
        for (String recipient : List.of("bpost", "mailer", "bureau-simulator", "peppol-outbox")) {
            String email = "{\"email\":\"privacy@" + recipient + ".example\"}";
            send("PUT", realm, "dpo", "/recipients/" + recipient + "/notice-address", email);
        }
    }

    private void post(String realm, String officer, String path, String body) throws IOException, InterruptedException {
        send("POST", realm, officer, path, body);
    }

    private void send(String method, String realm, String officer, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + settings.ports().service(PartName.PRIVACY) + path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + logIn(realm, officer))
                .header("Content-Type", "application/json")
                .header("X-Purpose", "P13")
                .method(method, BodyPublishers.ofString(body))
                .build();
        int status =
                client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        // 409: it is verified already.
        if (status >= 300 && status != CONFLICT) {
            throw new StackFailure(
                    "The other company cannot be registered: privacy-service answered " + status, "See its log.");
        }
    }

    private String logIn(String realm, String officer) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=password&client_id=sentum-web&username=%s&password=%s".formatted(officer, officer)))
                .build();
        JsonNode granted = JSON.readTree(
                client.send(request, HttpResponse.BodyHandlers.ofString()).body());
        return granted.path("access_token").asText();
    }
}
