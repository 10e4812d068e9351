package be.sentum.privacy.journey.opendsr;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import be.sentum.events.Money;
import be.sentum.events.customer.CustomerCard;
import be.sentum.events.order.OrderPlaced;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.ReceivedMail;
import be.sentum.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Another company's tool, and the people it speaks for. */
class ControllerSide {

    private static final Pattern CASE = Pattern.compile("/privacy-requests/([0-9a-f-]{36})/");
    private static final Pattern CODE = Pattern.compile("#([A-Za-z0-9_-]{43})");

    private final String client;

    ControllerSide(String client) {
        this.client = client;
    }

    RequestSpecification caller() {
        return given().auth().oauth2(Tokens.shared().of("service-account-" + client, "partner"));
    }

    Response send(Map<String, ?> request) {
        return caller().contentType(ContentType.JSON).body(request).post("/v2/requests");
    }

    Response status(@Nullable Object id) {
        return caller().get("/v2/requests/" + id);
    }

    Response cancel(@Nullable Object id) {
        return caller().delete("/v2/requests/" + id);
    }

    static Map<String, Object> request(String type, String identityType, String format, String value) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("regulation", "gdpr");
        request.put("subject_request_id", UUID.randomUUID().toString());
        request.put("subject_request_type", type);
        request.put("submitted_time", Instant.now().toString());
        request.put("subject_identities", List.of(identity(identityType, format, value)));
        request.put("api_version", "2.0");
        return request;
    }

    static Map<String, String> identity(String type, String format, String value) {
        return Map.of("identity_type", type, "identity_format", format, "identity_value", value);
    }

    /** A customer with that address and an order of that number. */
    static UUID customer(DataSource database, String name, String address, String order) {
        UUID subject = UUID.randomUUID();
        KafkaProbe kafka = KafkaProbe.shared();
        kafka.send(new CustomerCard(
                subject,
                1,
                "PERSON",
                Tokens.subject(name),
                "Anna",
                "Test",
                null,
                null,
                null,
                address,
                null,
                "nl",
                true,
                List.of()));
        kafka.send(new OrderPlaced(
                UUID.randomUUID(), order, subject, "PREPAID", new Money("10.00", "EUR"), List.of(), Instant.now()));
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            try (var connection = database.getConnection();
                    var query = connection.prepareStatement("select 1 from known_fact f join known_contact c using"
                            + " (subject_id) where c.subject_id = ?")) {
                query.setObject(1, subject);
                return query.executeQuery().next();
            }
        });
        return subject;
    }

    /** The person answers our letter: now it is known whose case it is. */
    static void prove(ReceivedMail letter, String order) {
        given().contentType(ContentType.JSON)
                .body(Map.of("token", found(CODE, letter), "orderNumber", order))
                .post("/privacy-requests/" + found(CASE, letter) + "/identity-check/answers")
                .then()
                .statusCode(200);
    }

    private static String found(Pattern pattern, ReceivedMail letter) {
        Matcher matcher = pattern.matcher(letter.text());
        if (!matcher.find()) {
            throw new AssertionError("no link in: " + letter.text());
        }
        return matcher.group(1);
    }
}
