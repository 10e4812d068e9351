package be.sentum.personaldata.subject;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.events.Envelope;
import be.sentum.events.customer.CustomerCard;
import be.sentum.personaldata.inventory.Category;
import be.sentum.personaldata.library.Rows;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class SubjectsTest {

    @Inject
    Subjects subjects;

    @Inject
    Rows rows;

    private final KafkaProbe kafka = KafkaProbe.shared();
    private final UUID anna = UUID.randomUUID();
    private final String login = "login-" + UUID.randomUUID();

    @Test
    void nobody_has_heard_of_a_stranger() {
        assertThat(subjects.standing(anna)).isEqualTo(new Standing.Unknown());
        assertThat(subjects.ofLogin(login)).isEmpty();
    }

    @Test
    void a_card_on_its_way_is_waited_for() throws Exception {
        var asked = CompletableFuture.supplyAsync(() -> subjects.awaitLogin(login));

        kafka.send(card(anna, 1, login));

        assertThat(asked.get(10, TimeUnit.SECONDS)).contains(anna);
        assertThat(subjects.awaitKnown(anna)).isTrue();
    }

    @Test
    void somebody_who_never_comes_is_not_waited_for_long() {
        long start = System.nanoTime();

        assertThat(subjects.awaitKnown(anna)).isFalse();

        assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start)).isBetween(1L, 5L);
    }

    @Test
    void an_older_card_changes_nothing() {
        kafka.send(card(anna, 2, login));
        Envelope older = kafka.send(card(anna, 1, "old-" + login));

        handled(older);
        assertThat(subjects.ofLogin(login)).contains(anna);
        assertThat(subjects.ofLogin("old-" + login)).isEmpty();
    }

    @Test
    void a_card_without_a_login_is_known_and_takes_none_away() {
        handled(kafka.send(card(anna, 1, login)));

        handled(kafka.send(card(anna, 2, null)));

        assertThat(subjects.ofLogin(login)).contains(anna);
    }

    @Test
    void a_login_belongs_to_the_customer_last_told_of() {
        UUID annaAgain = UUID.randomUUID();
        subjects.know(anna, login);

        subjects.know(annaAgain, login);

        assertThat(subjects.ofLogin(login)).contains(annaAgain);
        assertThat(subjects.standing(anna)).isEqualTo(new Standing.Good());
    }

    @Test
    void knowing_twice_changes_nothing() throws Exception {
        subjects.know(anna, login);
        subjects.know(anna, login);

        assertThat(rows.count("subject", "id", anna)).isOne();
    }

    @Test
    @DisplayName("REQ-RES-01: a restriction covers the categories and purposes it names, and nothing else")
    void a_restriction_covers_what_it_names() throws Exception {
        subjects.know(anna, login);
        restrict("inferred", "P06");

        Standing.Restricted restricted = (Standing.Restricted) subjects.standing(anna);

        assertThat(restricted.covers("P06", Category.INFERRED, Category.FINANCIAL))
                .isTrue();
        assertThat(restricted.covers("P06")).isTrue();
        assertThat(restricted.covers("P06", Category.CONTACT)).isFalse();
        assertThat(restricted.covers("P02", Category.INFERRED)).isFalse();
    }

    @Test
    @DisplayName("Art. 18(2): a restriction of everything leaves tax, security, the request itself and claims")
    void a_restriction_of_everything_leaves_the_exceptions() throws Exception {
        subjects.know(anna, login);
        restrict("all", "all");

        Standing.Restricted restricted = (Standing.Restricted) subjects.standing(anna);

        assertThat(List.of("P01", "P02", "P03", "P05", "P06", "P09", "P15")).allMatch(restricted::covers);
        assertThat(Limit.GOES_ON).noneMatch(restricted::covers);
    }

    @Test
    void a_restriction_that_names_an_exception_covers_it() throws Exception {
        subjects.know(anna, login);
        restrict("all", "P12");

        assertThat(((Standing.Restricted) subjects.standing(anna)).covers("P12"))
                .isTrue();
    }

    @Test
    void an_erased_person_is_not_known_again() throws Exception {
        rows.run(
                "insert into erased_subject (subject_id, request_id, erased_at, retained_until)"
                        + " values (?, gen_random_uuid(), now(), current_date + 1)",
                anna);

        subjects.know(anna, login);

        assertThat(subjects.standing(anna)).isEqualTo(new Standing.Erased());
        assertThat(rows.count("subject", "id", anna)).isZero();
    }

    private void restrict(String category, String purpose) throws Exception {
        rows.run(
                "insert into subject_restriction"
                        + " (restriction_id, subject_id, category, purpose, ground, restricted_at)"
                        + " values (gen_random_uuid(), ?, ?, ?, 'accuracy_contested', now())",
                anna,
                category,
                purpose);
    }

    private void handled(Envelope envelope) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(rows.count("inbox", "event_id", envelope.id()))
                        .isOne());
    }

    private static CustomerCard card(UUID subject, long version, @Nullable String login) {
        return new CustomerCard(
                subject,
                version,
                "PERSON",
                login,
                "Anna",
                "Peeters",
                null,
                null,
                null,
                "anna@example.org",
                null,
                "nl",
                true,
                List.of());
    }
}
