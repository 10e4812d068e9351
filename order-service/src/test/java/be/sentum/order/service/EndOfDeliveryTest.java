package be.sentum.order.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import be.sentum.personaldata.disclosure.Disclosures;
import be.sentum.personaldata.disclosure.Verdict;
import be.sentum.personaldata.retention.RetentionJob;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
@DisplayName("RET-06: what was needed to deliver goes 90 days after the delivery")
class EndOfDeliveryTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));
    private static final List<String> TABLES = List.of("order_delivery", "parcel", "gift_recipient");

    @Inject
    DataSource database;

    @Inject
    Disclosures disclosures;

    @Inject
    RetentionJob job;

    private Gift gift = Gift.none();
    private String tracking = "";

    @BeforeEach
    void delivered() {
        String carrier = Service.registeredCarrier();
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> disclosures.mayReceive(carrier, "P03") == Verdict.ALLOWED);
        gift = Gift.placed("Bram").confirmed();
        tracking = gift.shippedBy(carrier);
        report(Instant.now()).statusCode(200);
        Service.awaitStatus(gift.anna, gift.order, "DELIVERED");
    }

    private io.restassured.response.ValidatableResponse report(Instant at) {
        return Service.carrier()
                .body("{\"trackingNumber\":\"%s\",\"status\":\"DELIVERED\",\"occurredAt\":\"%s\"}"
                        .formatted(gift.tracking, at))
                .post("/carrier-events")
                .then();
    }

    @Test
    void delivery_parcel_and_recipient_have_the_same_last_day() throws SQLException {
        for (String table : TABLES) {
            assertThat(lastDay(table)).as(table).isEqualTo(TODAY.plusDays(90));
        }
    }

    @Test
    void the_tracking_link_works_on_the_last_day_and_not_on_the_next() throws SQLException {
        ends(TODAY);
        RestAssured.get(tracking).then().statusCode(200).body("status", equalTo("DELIVERED"));

        ends(TODAY.minusDays(1));

        String over = RestAssured.get(tracking).then().statusCode(404).extract().path("detail");
        RestAssured.get("/tracking/{token}", "nobody-ever-had-this-one")
                .then()
                .statusCode(404)
                .body("code", equalTo("not_found"))
                .body("detail", equalTo(over));
    }

    @Test
    void the_night_takes_name_address_phone_words_and_tracking_and_leaves_the_order() throws SQLException {
        UUID bram = gift.found("Bram");
        ends(TODAY);
        job.run();
        assertThat(rows()).containsExactly(1L, 1L, 1L);

        ends(TODAY.minusDays(1));
        job.run();

        assertThat(rows()).containsExactly(0L, 0L, 0L);
        RestAssured.get(tracking).then().statusCode(404);
        report(Instant.now()).statusCode(404);
        Service.as("dpo", "dpo")
                .header("X-Purpose", "P13")
                .body("{\"orderNumber\":\"%s\",\"name\":\"Bram\"}".formatted(gift.number()))
                .post("/recipient-searches")
                .then()
                .statusCode(200)
                .body("items", empty());
        gift.anna
                .calls()
                .get("/orders/{id}", gift.order)
                .then()
                .statusCode(200)
                .body("status", equalTo("DELIVERED"))
                .body("lines", hasSize(1))
                .body("delivery", nullValue())
                .body("shipments", empty());
        assertThat(bram).isNotNull();
    }

    private void ends(LocalDate lastDay) throws SQLException {
        for (String table : TABLES) {
            try (var connection = database.getConnection();
                    var update = connection.prepareStatement(
                            "update " + table + " set retained_until = ? where order_id = ?")) {
                update.setObject(1, lastDay);
                update.setObject(2, gift.order);
                update.executeUpdate();
            }
        }
    }

    private LocalDate lastDay(String table) throws SQLException {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement("select retained_until from " + table + " where order_id = ?")) {
            query.setObject(1, gift.order);
            try (var found = query.executeQuery()) {
                found.next();
                return found.getObject(1, LocalDate.class);
            }
        }
    }

    private List<Long> rows() throws SQLException {
        List<Long> rows = new java.util.ArrayList<>();
        for (String table : TABLES) {
            try (var connection = database.getConnection();
                    var query = connection.prepareStatement("select count(*) from " + table + " where order_id = ?")) {
                query.setObject(1, gift.order);
                try (var found = query.executeQuery()) {
                    found.next();
                    rows.add(found.getLong(1));
                }
            }
        }
        return rows;
    }
}
