package be.sentum.web.body;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class LimitedBodyTest {

    @Test
    void a_body_that_does_not_say_its_length_is_read_up_to_the_limit() throws Exception {
        byte[] body = ("[" + "1,".repeat(200_000) + "1]").getBytes(StandardCharsets.US_ASCII);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/things"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(padded(body))))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(response.statusCode()).isEqualTo(413);
            assertThat(response.body()).contains("\"code\":\"body_too_large\"");
        }
    }

    /** White space first: the reader has to go through all of it before it finds something wrong. */
    private static byte[] padded(byte[] body) {
        byte[] padded = new byte[300_000 + body.length];
        Arrays.fill(padded, (byte) ' ');
        System.arraycopy(body, 0, padded, 300_000, body.length);
        return padded;
    }
}
