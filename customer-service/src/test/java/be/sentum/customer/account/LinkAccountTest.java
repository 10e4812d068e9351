package be.sentum.customer.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import be.sentum.testing.Mailbox;
import be.sentum.testing.ReceivedMail;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class LinkAccountTest {

    private static final Pattern CODE = Pattern.compile("    ([A-Z0-9]{4}-[A-Z0-9]{4})");
    private static final String WRONG = "AAAA-AAAA";

    @Inject
    MovableClock clock;

    @Inject
    DataSource database;

    private final String email = Api.email();
    private final String login = Api.login();

    @AfterEach
    void theClockRunsAgain() {
        clock.release();
    }

    @Test
    void the_code_from_the_letter_ties_the_log_in() {
        String id = Api.register(Api.agent(), email);

        askByEmail(login, email).then().statusCode(202);

        Api.confirm(login, code()).then().statusCode(200).body("customerId", equalTo(id));
        Api.customer(login).get("/customers/me").then().statusCode(200).body("id", equalTo(id));
    }

    @Test
    void the_customer_number_will_do_and_the_code_may_be_typed_as_one_likes() {
        String id = Api.register(Api.agent(), email);

        String number = Api.agent().get("/customers/" + id).path("number");

        Api.askForLink(login, "{\"customerNumber\": \"%s\"}".formatted(number))
                .then()
                .statusCode(202);

        Api.confirm(login, code().replace("-", " ").toLowerCase(java.util.Locale.ROOT))
                .then()
                .statusCode(200);
    }

    @Test
    void the_answer_does_not_say_whether_there_is_such_a_customer() {
        Api.register(Api.agent(), email);
        String linked = Api.email();
        Api.register(Api.customer(Api.login()), linked);

        Response known = askByEmail(login, email);
        Response unknown = askByEmail(Api.login(), Api.email());
        Response hasLogin = askByEmail(Api.login(), linked);

        assertThat(List.of(known.statusCode(), unknown.statusCode(), hasLogin.statusCode()))
                .containsOnly(202);
        assertThat(List.of(unknown.asString(), hasLogin.asString())).containsOnly(known.asString());
        assertThat(List.of(known.time(), unknown.time(), hasLogin.time()))
                .allSatisfy(millis -> assertThat(millis).isGreaterThanOrEqualTo(390));
        assertThat(Mailbox.of(linked).await(1)).hasSize(1);
    }

    @Test
    void a_wrong_code_is_the_same_for_somebody_unknown() {
        String stranger = Api.login();
        Api.register(Api.agent(), email);
        askByEmail(login, email);
        askByEmail(stranger, Api.email());

        for (String who : List.of(login, stranger)) {
            for (int i = 0; i < 5; i++) {
                Api.confirm(who, WRONG).then().statusCode(422).body("code", equalTo("link_code_wrong"));
            }
            Api.confirm(who, WRONG).then().statusCode(409).body("code", equalTo("link_tries_exhausted"));
        }
        Api.confirm(login, code()).then().statusCode(409).body("code", equalTo("link_tries_exhausted"));
    }

    @Test
    void an_old_code_is_expired_and_so_is_one_never_asked_for() {
        Api.register(Api.agent(), email);
        askByEmail(login, email);
        String code = code();
        clock.forward(Duration.ofMinutes(16));

        Api.confirm(login, code).then().statusCode(409).body("code", equalTo("link_code_expired"));
        Api.confirm(Api.login(), code).then().statusCode(409).body("code", equalTo("link_code_expired"));
    }

    @Test
    void a_code_belongs_to_the_log_in_that_asked() {
        String thief = Api.login();
        Api.register(Api.agent(), email);
        askByEmail(login, email);
        askByEmail(thief, Api.email());

        Api.confirm(thief, code()).then().statusCode(422).body("code", equalTo("link_code_wrong"));
    }

    @Test
    void a_log_in_with_a_customer_links_nothing() {
        Api.register(Api.customer(login), email);

        askByEmail(login, Api.email()).then().statusCode(409).body("code", equalTo("customer_exists"));
        Api.confirm(login, WRONG).then().statusCode(409).body("code", equalTo("customer_exists"));
    }

    @Test
    void of_two_log_ins_that_confirm_at_once_one_is_linked() {
        String other = Api.login();
        Api.register(Api.agent(), email);
        askByEmail(login, email);
        String first = code();
        askByEmail(other, email);
        String second = code(Mailbox.of(email).await(3).getLast());
        Queue<String> outcomes = new ConcurrentLinkedQueue<>();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.execute(() -> outcomes.add(outcome(Api.confirm(login, first))));
            threads.execute(() -> outcomes.add(outcome(Api.confirm(other, second))));
        }

        assertThat(outcomes).containsExactlyInAnyOrder("200", "already_linked");
    }

    @Test
    void asking_too_often_is_refused() {
        Api.register(Api.agent(), email);
        for (int i = 0; i < 5; i++) {
            askByEmail(login, email).then().statusCode(202);
        }

        askByEmail(login, email).then().statusCode(429).body("code", equalTo("rate_limited"));
        clock.forward(Duration.ofHours(25));
        askByEmail(login, email).then().statusCode(202);
    }

    @Test
    void a_mailbox_gets_a_few_codes_a_day_whoever_asks() {
        Api.register(Api.agent(), email);
        for (int i = 0; i < 8; i++) {
            askByEmail(Api.login(), email).then().statusCode(202);
        }

        assertThat(Mailbox.of(email).await(6)).hasSize(6);
        assertThat(Mailbox.of(email).mails()).hasSize(6);
    }

    @Test
    void log_ins_that_ask_about_somebody_else_in_between_send_no_more_codes() {
        Api.register(Api.agent(), email);
        String another = Api.email();
        Api.register(Api.agent(), another);
        for (int i = 0; i < 8; i++) {
            String one = Api.login();
            askByEmail(one, email).then().statusCode(202);
            askByEmail(one, i < 2 ? another : Api.email()).then().statusCode(202);
        }

        assertThat(Mailbox.of(another).await(3)).hasSize(3);
        assertThat(Mailbox.of(email).await(6)).hasSize(6);
        assertThat(Mailbox.of(email).mails()).hasSize(6);
    }

    @Test
    void asking_about_others_does_not_count_against_the_last_one() {
        Api.register(Api.agent(), email);
        for (int i = 0; i < 4; i++) {
            String one = Api.login();
            for (int other = 0; other < 3; other++) {
                askByEmail(one, Api.email()).then().statusCode(202);
            }
            askByEmail(one, email).then().statusCode(202);
        }

        assertThat(Mailbox.of(email).await(5)).hasSize(5);
    }

    @Test
    void the_code_is_nowhere_in_the_database() throws SQLException {
        Api.register(Api.agent(), email);
        askByEmail(login, email);
        String code = code();

        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select count(*) from link_attempt a where a::text like '%' || ? || '%'")) {
            query.setString(1, code.replace("-", ""));
            try (var found = query.executeQuery()) {
                found.next();
                assertThat(found.getLong(1)).isZero();
            }
        }
    }

    @Test
    @DisplayName("RET-05: linking is activity")
    void linking_is_activity() throws SQLException {
        String id = Api.register(Api.agent(), email);
        change("update account set active_on = date '2020-01-01' where customer_id = ?", id);
        askByEmail(login, email);

        Api.confirm(login, code()).then().statusCode(200);

        assertThat(change("delete from account where active_on > date '2020-01-01' and customer_id = ?", id))
                .isOne();
    }

    @Test
    @DisplayName("RET-05: an account that was closed meanwhile is linked no more")
    void an_account_closed_meanwhile_is_not_linked() throws SQLException {
        String id = Api.register(Api.agent(), email);
        askByEmail(login, email);
        change("""
                update account set closed_reason = 'INACTIVITY', closed_at = now(), last_day = current_date + 30
                 where customer_id = ?""", id);

        Api.confirm(login, code()).then().statusCode(409).body("code", equalTo("link_code_expired"));
        Api.customer(login).get("/customers/me").then().statusCode(404);
    }

    private int change(String sql, String id) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(id));
            return statement.executeUpdate();
        }
    }

    @Test
    void neither_or_both_of_address_and_number_are_refused() {
        Api.askForLink(login, "{}").then().statusCode(422).body("code", equalTo("validation_failed"));
        Api.askForLink(login, "{\"email\": \"%s\", \"customerNumber\": \"%s\"}".formatted(email, UUID.randomUUID()))
                .then()
                .statusCode(422);
        askByEmail(login, "no address").then().statusCode(422).body("code", equalTo("validation_failed"));
    }

    private static Response askByEmail(String login, String email) {
        return Api.askForLink(login, "{\"email\": \"%s\"}".formatted(email));
    }

    /** From the second letter: the first is the welcome. */
    private String code() {
        return Mailbox.of(email).await(2).stream()
                .filter(mail -> CODE.matcher(mail.text()).find())
                .map(LinkAccountTest::code)
                .findFirst()
                .orElseThrow();
    }

    private static String code(ReceivedMail mail) {
        Matcher found = CODE.matcher(mail.text());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String outcome(Response response) {
        return response.statusCode() == 200 ? "200" : response.path("code");
    }
}
