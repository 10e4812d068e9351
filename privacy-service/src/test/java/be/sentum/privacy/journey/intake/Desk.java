package be.sentum.privacy.journey.intake;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import be.sentum.events.Money;
import be.sentum.events.customer.CustomerCard;
import be.sentum.events.order.OrderPlaced;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Mailbox;
import be.sentum.testing.ReceivedMail;
import be.sentum.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** What a test needs to write mails, to be a customer, and to look at cases as an officer. */
class Desk {

    static final String OFFICE = "requests@example.org";

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Pattern CODE = Pattern.compile("#([A-Za-z0-9_-]{43})");

    private final DataSource database;
    private final KafkaProbe kafka = KafkaProbe.shared();

    Desk(DataSource database) {
        this.database = database;
    }

    /** A customer with that address and an order of that number. */
    UUID customer(String name, String address, String order) {
        UUID subject = UUID.randomUUID();
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
        await().atMost(SOON)
                .until(() -> count("known_contact where subject_id = ?", subject) == 1
                        && count("known_fact where subject_id = ?", subject) == 1);
        return subject;
    }

    void mail(String raw, Instant arrivedAt) {
        Mailbox.of(OFFICE).receive(raw, arrivedAt);
    }

    /** The cases that mails of this address opened, once there are so many. */
    List<UUID> casesOf(String address, int atLeast) {
        return await().atMost(SOON).until(() -> cases(address), found -> found.size() >= atLeast);
    }

    private List<UUID> cases(String address) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select id from privacy_request where contact = ? order by received_at")) {
            query.setString(1, address);
            try (var row = query.executeQuery()) {
                List<UUID> ids = new ArrayList<>();
                while (row.next()) {
                    ids.add(row.getObject(1, UUID.class));
                }
                return ids;
            }
        }
    }

    int count(String from, Object value) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*) from " + from)) {
            query.setObject(1, value);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** The code in the only letter to that address. */
    static String codeIn(ReceivedMail letter) {
        Matcher code = CODE.matcher(letter.text());
        if (!code.find()) {
            throw new AssertionError("no link in: " + letter.text());
        }
        return code.group(1);
    }

    Response answer(UUID request, String code, String order) {
        Map<String, String> body = new HashMap<>();
        body.put("token", code);
        body.put("orderNumber", order);
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/privacy-requests/" + request + "/identity-check/answers");
    }

    RequestSpecification dpo() {
        return given().auth()
                .oauth2(Tokens.shared().of("dpo", "dpo"))
                .header("X-Purpose", "P13")
                .contentType(ContentType.JSON);
    }

    Response caseOf(UUID request) {
        return dpo().get("/privacy-requests/" + request);
    }
}
