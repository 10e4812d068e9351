package be.sentum.order.service;

import static be.sentum.order.service.Service.line;
import static be.sentum.order.service.Service.order;
import static be.sentum.order.service.Service.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import be.sentum.events.order.OrderPlaced;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithSentumServers
class PlacingOrdersTest {

    private static final int COPIES = 50;

    @Test
    void an_order_right_after_registering_waits_for_the_card() {
        Service.Person person = Service.stranger();
        String body = order("INVOICE", line(Service.product(), 1));

        try (var sender = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> placed =
                    sender.submit(() -> place(person, body).extract().statusCode());
            KafkaProbe.shared().send(Service.card(person, 1, "Anna", Service.address("DELIVERY", "Gent", "9000")));

            assertThat(placed).succeedsWithin(java.time.Duration.ofSeconds(10)).isEqualTo(201);
        }
    }

    @Test
    void a_log_in_without_a_customer_is_unknown() {
        place(Service.stranger(), order("INVOICE", line(Service.product(), 1)))
                .statusCode(422)
                .body("code", equalTo("unknown_customer"));
    }

    @Test
    void an_agent_orders_for_a_customer() {
        Service.Person person = Service.customer();
        String sku = Service.product();
        String body = """
                {"customerId":"%s","lines":[%s],"payment":"PREPAID"}""".formatted(person.id(), line(sku, 1));

        place(Service.agent(), body, UUID.randomUUID().toString())
                .statusCode(201)
                .body("status", equalTo("AWAITING_PAYMENT"))
                .body("warnings", nullValue());
        place(Service.agent(), order("PREPAID", line(sku, 1)), UUID.randomUUID().toString())
                .statusCode(422)
                .body("code", equalTo("validation_failed"))
                .body("errors.path", hasItem("customerId"));
        place(
                        Service.agent(),
                        body.replace(person.id().toString(), UUID.randomUUID().toString()),
                        "k")
                .statusCode(422)
                .body("code", equalTo("unknown_customer"));
        place(person, body).statusCode(422).body("code", equalTo("field_not_allowed"));
    }

    @Test
    void unknown_and_unavailable_products_are_named() {
        Service.Person person = Service.customer();
        String known = Service.product();
        String gone = Service.product("1.00", "21", false);

        place(person, order("INVOICE", line(known, 1), line("NOTHING", 1)))
                .statusCode(422)
                .body("code", equalTo("unknown_product"))
                .body("errors[0].path", equalTo("lines[1].sku"));
        place(person, order("INVOICE", line(gone, 1)))
                .statusCode(422)
                .body("code", equalTo("product_unavailable"))
                .body("errors[0].path", equalTo("lines[0].sku"));
    }

    @Test
    void a_customer_without_any_address_says_where_to_deliver() {
        Service.Person person = Service.stranger();
        KafkaProbe.shared().send(Service.card(person, 1, "Anna"));
        String sku = Service.product();

        place(person, order("INVOICE", line(sku, 1)))
                .statusCode(422)
                .body("code", equalTo("delivery_address_required"));
        place(person, """
                {"lines":[%s],"payment":"INVOICE","deliveryAddress":{"street":"Rue Haute","houseNumber":"7",
                "postalCode":"1000","city":"Bruxelles","country":"BE"}}""".formatted(line(sku, 1))).statusCode(201);
    }

    @Test
    void a_card_with_an_address_for_invoices_only_is_delivered_there() {
        Service.Person person = Service.stranger();
        KafkaProbe.shared().send(Service.card(person, 1, "Anna", Service.address("BILLING", "Brugge", "8000")));

        UUID id = Service.placed(person);

        person.calls().get("/orders/{id}", id).then().body("delivery.address.city", equalTo("Brugge"));
    }

    @Test
    @DisplayName("REQ-GEN-03: a register number in the remarks is masked, and the caller is told")
    void a_register_number_is_not_kept() {
        Service.Person person = Service.customer();

        UUID id = UUID.fromString(place(person, """
                {"lines":[%s],"payment":"INVOICE","recipient":"Bram","remarks":"id 85.07.30-033.28"}""".formatted(line(Service.product(), 1)))
                .statusCode(201)
                .body("warnings", equalTo(List.of("national_register_number_masked")))
                .extract()
                .path("id"));

        person.calls()
                .get("/orders/{id}", id)
                .then()
                .body("delivery.remarks", equalTo("id ***********"))
                .body("delivery.recipient", equalTo("Bram"));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("REQ-GEN-03: what is not needed is refused, and so is what is not well formed")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a register number     | "nationalRegisterNumber":"85073003328" | field_not_allowed | nationalRegisterNumber
            a price of one's own  | "total":{"amount":"1","currency":"EUR"} | field_not_allowed | total
            an unknown payment    | "payment":"GOLD"                        | validation_failed | payment
            no payment            | "payment":null                          | validation_failed | payment
            no lines              | "lines":[]                              | validation_failed | lines
            null for lines        | "lines":null                            | validation_failed | lines
            a null line           | "lines":[null]                          | validation_failed | lines[0]
            none of a product     | "lines":[{"sku":"A","quantity":0}]      | validation_failed | lines[0].quantity
            too many of a product | "lines":[{"sku":"A","quantity":10000}]  | validation_failed | lines[0].quantity
            no quantity           | "lines":[{"sku":"A"}]                   | validation_failed | lines[0].quantity
            half a product        | "lines":[{"sku":"A","quantity":1.5}]    | malformed_body    | lines[0].quantity
            no code of a product  | "lines":[{"sku":"../x","quantity":1}]   | validation_failed | lines[0].sku
            a price in a line     | "lines":[{"sku":"A","quantity":1,"unitPrice":"1"}] | field_not_allowed | lines[0].unitPrice
            half an address       | "deliveryAddress":{"street":"x"}        | validation_failed | deliveryAddress.city
            no belgian postcode   | "deliveryAddress":{"street":"x","houseNumber":"1","postalCode":"0999","city":"x","country":"BE"} | validation_failed | deliveryAddress.postalCode
            """)
    void a_body_that_is_not_as_it_should_be_is_refused(String what, String field, String code, String path) {
        Service.Person person = Service.stranger();
        String name = field.substring(0, field.indexOf(':'));
        String body = "{" + field
                + (name.equals("\"payment\"") ? "" : ",\"payment\":\"INVOICE\"")
                + (name.equals("\"lines\"") ? "" : ",\"lines\":[{\"sku\":\"A\",\"quantity\":1}]") + "}";

        place(person, body).body("code", equalTo(code)).body("errors.path", hasItem(path));
    }

    @Test
    void remarks_a_hundred_lines_and_a_recipient_have_their_limits() {
        Service.Person person = Service.stranger();
        String lines = IntStream.range(0, 101).mapToObj(i -> line("A" + i, 1)).collect(Collectors.joining(","));

        place(person, "{\"payment\":\"INVOICE\",\"lines\":[" + lines + "]}")
                .statusCode(422)
                .body("errors[0].code", equalTo("too_many"));
        place(person, """
                {"payment":"INVOICE","lines":[%s],"remarks":"%s","recipient":"%s"}""".formatted(line("A", 1), "x".repeat(501), "y".repeat(121)))
                .statusCode(422)
                .body("errors.path", equalTo(List.of("recipient", "remarks")));
    }

    @Test
    void an_order_needs_an_idempotency_key_which_stands_for_one_body() {
        Service.Person person = Service.customer();
        String sku = Service.product();
        String key = UUID.randomUUID().toString();

        place(person.calls(), order("INVOICE", line(sku, 1)), null)
                .statusCode(400)
                .body("code", equalTo("idempotency_key_required"));
        String first = place(person.calls(), order("INVOICE", line(sku, 1)), key)
                .statusCode(201)
                .extract()
                .path("id");
        place(person.calls(), order("INVOICE", line(sku, 1)), key)
                .statusCode(201)
                .body("id", equalTo(first));
        place(person.calls(), order("INVOICE", line(sku, 2)), key)
                .statusCode(422)
                .body("code", equalTo("idempotency_conflict"));
    }

    @Test
    void fifty_copies_at_the_same_time_place_one_order() throws Exception {
        Service.Person person = Service.customer();
        String body = order("INVOICE", line(Service.product(), 1));
        String key = UUID.randomUUID().toString();
        place(person, body).statusCode(201);
        Callable<Response> copy =
                () -> place(person.calls(), body, key).extract().response();

        List<Response> answers;
        try (var senders = Executors.newFixedThreadPool(COPIES)) {
            answers = senders
                    .invokeAll(IntStream.range(0, COPIES).mapToObj(_ -> copy).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(answers)
                .extracting(Response::statusCode)
                .isSubsetOf(201, 409)
                .contains(201);
        List<String> ids = answers.stream()
                .filter(answer -> answer.statusCode() == 201)
                .map(answer -> answer.<String>path("id"))
                .distinct()
                .toList();
        assertThat(ids).hasSize(1);
        person.calls().get("/orders").then().body("items.size()", equalTo(2));
        KafkaProbe.shared().await(OrderPlaced.class, e -> e.orderId().toString().equals(ids.getFirst()));
        assertThat(KafkaProbe.shared().all(OrderPlaced.class))
                .filteredOn(e -> e.subjectId().equals(person.id()))
                .hasSize(2)
                .allMatch(e -> e.placedAt().isBefore(Instant.now().plusSeconds(60)));
    }
}
