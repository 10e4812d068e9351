package be.sentum.order.service;

import static be.sentum.order.service.Service.line;
import static be.sentum.order.service.Service.order;
import static be.sentum.order.service.Service.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What issue 6 lists as bad input of placing, each with its code; {@link PlacingOrdersTest} has the rest. */
@QuarkusTest
@WithSentumServers
class BadOrdersTest {

    @Inject
    DataSource database;

    @ParameterizedTest(name = "a quantity of {0} is {2} at {1}")
    @CsvSource({
        "0,                    lines[0].quantity, 422, validation_failed",
        "-1,                   lines[0].quantity, 422, validation_failed",
        "1000000000,           lines[0].quantity, 422, validation_failed",
        "9223372036854775807,  ,                  400, malformed_body",
        "1.5,                  lines[0].quantity, 400, malformed_body",
        "1e9,                  lines[0].quantity, 400, malformed_body",
        "'\"2\"',              lines[0].quantity, 400, malformed_body",
        "null,                 lines[0].quantity, 422, validation_failed"
    })
    void a_quantity_is_a_whole_number_from_1_to_9999(String quantity, @Nullable String path, int status, String code) {
        ValidatableResponse answer = place(
                        Service.customer(),
                        "{\"lines\":[{\"sku\":\"A\",\"quantity\":%s}],\"payment\":\"INVOICE\"}".formatted(quantity))
                .statusCode(status)
                .body("code", equalTo(code));
        if (path != null) {
            answer.body("errors.path", hasItem(path));
        }
    }

    @Test
    void ten_thousand_and_one_lines_are_too_large_whatever_they_say() {
        String lines =
                IntStream.range(0, 10_001).mapToObj(i -> line("SKU-" + i, 1)).collect(Collectors.joining(","));
        String shorter = IntStream.range(0, 10_001).mapToObj(i -> line("A", 1)).collect(Collectors.joining(","));

        place(Service.customer(), "{\"payment\":\"INVOICE\",\"lines\":[" + lines + "]}")
                .statusCode(413)
                .body("code", equalTo("body_too_large"));
        place(Service.customer(), "{\"payment\":\"INVOICE\",\"lines\":[" + shorter + "]}")
                .statusCode(422)
                .body("code", equalTo("validation_failed"))
                .body("errors[0].code", equalTo("too_many"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "unitPrice":{"amount":"1.00","currency":"EUR"} | unitPrice
            "total":{"amount":"1.00","currency":"EUR"}     | total
            "vatRate":"0"                                  | vatRate
            "status":"CONFIRMED"                           | status
            "number":"AAAAAAAAAA"                          | number
            """)
    void what_is_ours_to_say_is_refused(String field, String path) {
        place(Service.customer(), "{\"lines\":[%s],\"payment\":\"INVOICE\",%s}".formatted(line("A", 1), field))
                .statusCode(422)
                .body("code", equalTo("field_not_allowed"))
                .body("errors.path", hasItem(path));
    }

    @Test
    @DisplayName("REQ-GEN-03: a register number in a field of its own is neither stored nor logged")
    void a_register_number_is_neither_stored_nor_logged() throws SQLException {
        String number = "85073003328";
        List<String> logged = new ArrayList<>();
        Handler listening = listening(logged);
        Logger root = LogManager.getLogManager().getLogger("");
        root.addHandler(listening);
        try {
            String answer = place(Service.customer(), """
                    {"lines":[%s],"payment":"INVOICE","nationalRegisterNumber":"%s"}""".formatted(line(Service.product(), 1), number))
                    .statusCode(422)
                    .body("code", equalTo("field_not_allowed"))
                    .extract()
                    .asString();

            assertThat(answer).doesNotContain(number);
        } finally {
            root.removeHandler(listening);
        }
        assertThat(logged).noneMatch(message -> message.contains(number));
        assertThat(stored(number)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"85.27.30-033.71", "85473003317", "01 25 10 123 93"})
    @DisplayName("REQ-GEN-03: register numbers are masked in every open field, and none is refused for it")
    void register_numbers_are_masked_in_every_open_field(String number) throws SQLException {
        Service.Person anna = Service.customer();

        UUID id = UUID.fromString(place(anna, """
                {"lines":[%s],"payment":"PREPAID","recipient":"Bram %s","remarks":"call 0470 12 34 56, order 4711-85073003329",
                 "giftNote":"nn %s!"}""".formatted(line(Service.product(), 1), number, number))
                .statusCode(201)
                .body("warnings", equalTo(List.of("national_register_number_masked")))
                .extract()
                .path("id"));

        anna.calls()
                .get("/orders/{id}", id)
                .then()
                .body("delivery.recipient", equalTo("Bram ***********"))
                .body("delivery.remarks", equalTo("call 0470 12 34 56, order 4711-85073003329"))
                .body("delivery.giftNote", equalTo("nn ***********!"));
        assertThat(stored(number)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"street", "houseNumber", "box", "city"})
    @DisplayName("REQ-GEN-03: an address with a register number is refused, as a customer's is")
    void an_address_with_a_register_number_is_refused(String field) {
        String number = "85.07.30-033.28";
        Map<String, String> address = new HashMap<>(Map.of(
                "street", "Meir", "houseNumber", "1", "postalCode", "2000", "city", "Antwerpen", "country", "BE"));
        address.put(field, number);
        Map<String, Object> order = Map.of(
                "lines", List.of(Map.of("sku", "A", "quantity", 1)), "payment", "PREPAID", "deliveryAddress", address);

        String answer = Service.customer()
                .calls()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(order)
                .post("/orders")
                .then()
                .statusCode(422)
                .body("errors[0].path", equalTo("deliveryAddress." + field))
                .body("errors[0].code", equalTo("national_register_number_not_allowed"))
                .extract()
                .asString();

        assertThat(answer).doesNotContain(number);
    }

    @Test
    void a_phone_is_a_phone() {
        for (String phone : List.of("85.07.30-033.28", "00010100204", "call me", "+32", "12345678")) {
            place(Service.customer(), """
                    {"lines":[%s],"payment":"PREPAID","recipient":"Bram","recipientPhone":"%s"}""".formatted(line("A", 1), phone))
                    .statusCode(422)
                    .body("errors.path", hasItem("recipientPhone"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "remarks":"a\\u0000b"                    | remarks
            "remarks":"a\\u202eb"                    | remarks
            "recipient":"a\\nb"                      | recipient
            "giftNote":"a\\u0007b","recipient":"Bram" | giftNote
            "deliveryAddress":{"street":"a\\u0000","houseNumber":"1","postalCode":"9000","city":"x","country":"BE"} | deliveryAddress.street
            """)
    void characters_that_hide_or_that_no_database_keeps_are_refused(String field, String path) {
        place(Service.customer(), "{\"lines\":[%s],\"payment\":\"PREPAID\",%s}".formatted(line("A", 1), field))
                .statusCode(422)
                .body("errors[0].path", equalTo(path))
                .body("errors[0].code", equalTo("forbidden_character"));
    }

    @Test
    void remarks_may_have_several_lines() {
        place(Service.customer(), """
                {"lines":[%s],"payment":"PREPAID","remarks":"ring twice\\nthen wait"}""".formatted(line(Service.product(), 1))).statusCode(201);
    }

    @Test
    void a_tracking_token_that_is_none_is_not_found() {
        for (String token : List.of("%00", "a%20b", "x".repeat(200))) {
            RestAssured.given()
                    .urlEncodingEnabled(false)
                    .get("/tracking/" + token)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("not_found"));
        }
    }

    @Test
    void somebody_elses_order_is_not_there_in_any_route() {
        UUID annas = Service.placed(Service.customer());
        Service.Person bram = Service.customer();
        Service.placed(bram);
        RequestSpecification json = bram.calls();

        json.get("/orders/{id}", annas).then().statusCode(404).body("code", equalTo("not_found"));
        post(bram, "payment-choice", annas, "{\"payment\":\"PREPAID\"}");
        post(bram, "cancellation", annas, "{}");
        post(bram, "delivery-address", annas, "{\"use\":\"NEW\",\"version\":1}");
        bram.calls()
                .queryParam("customerId", UUID.randomUUID())
                .get("/orders")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
        post(Service.stranger(), "cancellation", annas, "{}");
    }

    private static void post(Service.Person person, String route, UUID order, String body) {
        person.calls()
                .body(body)
                .post("/orders/{id}/" + route, order)
                .then()
                .statusCode(404)
                .body("code", equalTo("not_found"));
    }

    @Test
    void an_order_can_be_placed_again_with_another_key() {
        Service.Person anna = Service.customer();
        String body = order("PREPAID", line(Service.product(), 1));

        String one = place(anna, body).statusCode(201).extract().path("id");

        place(anna, body).statusCode(201).body("id", not(equalTo(one)));
    }

    private static Handler listening(List<String> logged) {
        return new Handler() {
            @Override
            public void publish(LogRecord record) {
                logged.add(record.getMessage() + " "
                        + List.of(record.getParameters() == null ? new Object[0] : record.getParameters()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    /** In how many rows of any table the text stands. */
    private long stored(String text) throws SQLException {
        try (var connection = database.getConnection();
                var tables = connection.createStatement();
                var names = tables.executeQuery(
                        "select table_name from information_schema.tables where table_schema = 'public'"
                                + " and table_type = 'BASE TABLE'")) {
            long rows = 0;
            while (names.next()) {
                try (var query = connection.prepareStatement(
                        "select count(*) from public.\"" + names.getString(1) + "\" t where t::text like ?")) {
                    query.setString(1, "%" + text + "%");
                    try (var found = query.executeQuery()) {
                        found.next();
                        rows += found.getLong(1);
                    }
                }
            }
            return rows;
        }
    }
}
