package be.sentum.order.service.withdrawal;

import static be.sentum.order.service.Service.awaitStatus;
import static be.sentum.order.service.Service.customer;
import static be.sentum.order.service.Service.line;
import static be.sentum.order.service.Service.order;
import static be.sentum.order.service.Service.place;
import static be.sentum.order.service.Service.product;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import be.sentum.events.order.OrderWithdrawn;
import be.sentum.order.application.port.in.withdrawal.StateWithdrawal;
import be.sentum.order.domain.OrderNumber;
import be.sentum.order.domain.withdrawal.OrderReference;
import be.sentum.order.fake.Given;
import be.sentum.order.service.Service.Person;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Mailbox;
import be.sentum.testing.ReceivedMail;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithSentumServers
@DisplayName("REQ-ORD-04: the withdrawal function")
class WithdrawalsTest {

    private static final Pattern LINK = Pattern.compile("/withdrawals/([A-Za-z0-9_-]+)");

    @Inject
    StateWithdrawal stateWithdrawal;

    private final Person anna = customer();
    private final String email = letters();

    private record Placed(UUID id, String number) {}

    @Test
    void the_buyer_withdraws_in_two_steps_and_has_a_receipt() {
        Placed order = placed();

        String token = state(anna, order.id().toString(), "Anna Peeters")
                .statusCode(202)
                .body("next", equalTo("confirm"))
                .extract()
                .path("token");
        confirm(order.id().toString(), token)
                .statusCode(200)
                .body("number", equalTo(order.number()))
                .body("status", equalTo("WITHDRAWN"))
                .body("goods", equalTo("not_sent"));

        awaitStatus(anna, order.id(), "WITHDRAWN");
        OrderWithdrawn told =
                KafkaProbe.shared().await(OrderWithdrawn.class, e -> e.orderId().equals(order.id()));
        assertThat(told.goods()).isEqualTo("not_sent");
        assertThat(told.subjectId()).isEqualTo(anna.id());
        ReceivedMail receipt = Mailbox.of(email).only();
        assertThat(receipt.text()).contains("Anna Peeters", order.number(), email);
        confirm(order.id().toString(), token).statusCode(200);
        anna.calls().get("/orders/{id}", order.id()).then().body("timeline.cause", hasItem("withdrawn_by_consumer"));
    }

    @ParameterizedTest
    @CsvSource({
        "nl, Bevestig uw herroeping, Overeenkomst hier herroepen, Ontvangstbevestiging",
        "fr, Confirmez la rétractation, Se rétracter du contrat ici, Accusé de réception",
        "de, Bestätigen Sie den Widerruf, Vertrag hier widerrufen, Eingangsbestätigung",
        "en, Confirm your withdrawal, Withdraw from the contract here, Receipt"
    })
    void nobody_needs_to_log_in(String language, String asking, String title, String receipt) {
        Placed order = placed();
        state(null, order.number().toLowerCase(Locale.ROOT), "peeters ANNA", language)
                .statusCode(202)
                .body("next", equalTo("confirm_by_mail"))
                .body("until", notNullValue());

        ReceivedMail asked = Mailbox.of(email).only();
        assertThat(asked.subject()).contains(asking);
        String token = token(asked);
        given().get("/withdrawals/{token}", token).then().statusCode(200).body(containsString(title));
        awaitStatus(anna, order.id(), "AWAITING_PAYMENT");
        given().post("/withdrawals/{token}", token).then().statusCode(200).body(containsString(order.number()));

        awaitStatus(anna, order.id(), "WITHDRAWN");
        assertThat(Mailbox.of(email).await(2))
                .anySatisfy(mail -> assertThat(mail.subject()).contains(receipt));
    }

    @Test
    void an_answer_tells_nobody_whether_there_is_such_an_order() {
        Placed order = placed();

        String wrongName = answer(order.number(), "Bram Maes");
        String unknown = answer(Given.number().value(), "Anna Peeters");
        String unknownId = answer(UUID.randomUUID().toString(), "Anna Peeters");
        String right = answer(order.number(), "Anna Peeters");

        assertThat(wrongName).isEqualTo(right);
        assertThat(unknown).isEqualTo(right);
        assertThat(unknownId).isEqualTo(right);
        assertThat(Mailbox.of(email).only().subject()).contains(order.number());
    }

    @ParameterizedTest
    @ValueSource(strings = {"7K3M9QX2D0", "x", "'--"})
    void a_mistyped_number_is_said(String number) {
        state(null, number, "Anna Peeters")
                .statusCode(422)
                .body("code", equalTo("validation_failed"))
                .body("errors.code", hasItem("not_an_order_number"));
    }

    @Test
    void a_statement_says_who_and_where_the_receipt_goes() {
        Placed order = placed();

        for (String body : new String[] {
            "{}", "{\"name\":\"\",\"email\":\"a@example.org\"}", "{\"name\":\"A\",\"email\":\"nowhere\"}"
        }) {
            given().contentType(ContentType.JSON)
                    .body(body)
                    .post("/orders/{id}/withdrawal", order.number())
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("validation_failed"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Anna\\u0000Peeters, forbidden_character",
        "Anna\\u202EPeeters, forbidden_character",
        "Anna\\nPeeters, forbidden_character",
        "Anna 85.07.30-033.28, national_register_number_not_allowed"
    })
    void what_no_name_holds_is_refused_whether_there_is_such_an_order_or_not(String name, String code) {
        for (String order : new String[] {placed().number(), Given.number().value()}) {
            state(null, order, name)
                    .statusCode(422)
                    .body("code", equalTo("validation_failed"))
                    .body("errors.path", hasItem("name"))
                    .body("errors.code", hasItem(code));
        }
    }

    @Test
    void a_try_counts_though_what_was_stated_cannot_be_kept() {
        var unkept = new StateWithdrawal.Command(
                OrderNumber.read(placed().number())
                        .map(OrderReference.ByNumber::new)
                        .orElseThrow(),
                null,
                "Anna\0Peeters",
                email,
                "nl");

        for (int i = 0; i < 10; i++) {
            assertThat(stateWithdrawal.tried(unkept)).isEmpty();
            assertThatException().isThrownBy(() -> stateWithdrawal.handle(unkept));
        }

        assertThat(stateWithdrawal.tried(unkept)).isPresent();
    }

    @Test
    void a_key_that_is_none_or_of_another_order_opens_nothing() {
        Placed one = placed();
        Placed other = placed();
        String token = state(anna, one.number(), "Anna Peeters").extract().path("token");

        confirm(other.number(), token).statusCode(404).body("code", equalTo("not_found"));
        confirm(one.number(), "guessed").statusCode(404).body("code", equalTo("not_found"));
        given().get("/withdrawals/guessed").then().statusCode(404);
        given().post("/withdrawals/guessed").then().statusCode(404);
    }

    @Test
    void an_order_is_withdrawn_from_once() {
        Placed order = placed();
        String token = state(anna, order.number(), "Anna Peeters").extract().path("token");
        confirm(order.number(), token).statusCode(200);

        state(anna, order.number(), "Anna Peeters").statusCode(409).body("code", equalTo("invalid_transition"));
    }

    @Test
    void day_15_is_over_and_says_when_it_ended() {
        Instant longAgo = Instant.now().minus(Duration.ofDays(40));
        Delivered order = Delivered.to(anna, longAgo);

        state(anna, order.number(), "Anna Peeters")
                .statusCode(409)
                .body("code", equalTo("withdrawal_period_over"))
                .body("detail", containsString("It ended on 20"));

        state(null, order.number(), "Anna Peeters").statusCode(202);
        String token = token(Mailbox.of(email).only());
        confirm(order.number(), token).statusCode(409).body("code", equalTo("withdrawal_period_over"));
        given().post("/withdrawals/{token}", token).then().statusCode(409);
        awaitStatus(anna, order.id(), "DELIVERED");
    }

    @Test
    void what_was_delivered_is_withdrawn_from_and_is_to_come_back() {
        Delivered order = Delivered.to(anna, Instant.now());
        String token = state(anna, order.number(), "Anna Peeters").extract().path("token");

        confirm(order.number(), token).statusCode(200).body("goods", equalTo("to_come_back"));

        OrderWithdrawn told =
                KafkaProbe.shared().await(OrderWithdrawn.class, e -> e.orderId().equals(order.id()));
        assertThat(told.goods()).isEqualTo("to_come_back");
        assertThat(Mailbox.of(email).only().text()).contains("Stuur de goederen binnen 14 dagen terug");
    }

    @Test
    void who_confirms_many_times_at_once_withdraws_once() throws Exception {
        Placed order = placed();
        String token = state(anna, order.number(), "Anna Peeters").extract().path("token");

        try (var clients = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> answers = clients.invokeAll(Collections.nCopies(
                    16, () -> confirm(order.number(), token).extract().statusCode()));
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }

        KafkaProbe.shared().await(OrderWithdrawn.class, e -> e.orderId().equals(order.id()));
        assertThat(KafkaProbe.shared().all(OrderWithdrawn.class))
                .filteredOn(e -> e.orderId().equals(order.id()))
                .hasSize(1);
        assertThat(Mailbox.of(email).only().subject()).contains(order.number());
    }

    private static String token(ReceivedMail mail) {
        Matcher link = LINK.matcher(mail.text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private Placed placed() {
        var answer = place(anna, order("PREPAID", line(product(), 2)))
                .statusCode(201)
                .extract();
        return new Placed(UUID.fromString(answer.path("id")), answer.path("number"));
    }

    private String answer(String order, String name) {
        return state(null, order, name).statusCode(202).extract().asString().replaceAll("\"until\":\"[^\"]*\"", "");
    }

    private ValidatableResponse state(@Nullable Person caller, String order, String name) {
        return state(caller, order, name, "nl");
    }

    private ValidatableResponse state(@Nullable Person caller, String order, String name, String language) {
        var request = caller == null ? given() : caller.calls();
        return request.contentType(ContentType.JSON)
                .body("{\"name\":\"%s\",\"email\":\"%s\",\"language\":\"%s\"}".formatted(name, email, language))
                .post("/orders/{id}/withdrawal", order)
                .then();
    }

    private static ValidatableResponse confirm(String order, String token) {
        return given().contentType(ContentType.JSON)
                .body("{\"token\":\"%s\"}".formatted(token))
                .post("/orders/{id}/withdrawal/confirmation", order)
                .then();
    }

    /** A mailbox of this test's own. */
    private static String letters() {
        String word = UUID.randomUUID()
                .toString()
                .chars()
                .filter(Character::isLetterOrDigit)
                .map(c -> 'a' + c % 26)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return word + "@example.org";
    }
}
