package be.sentum.personaldata.subject;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.events.Envelope;
import be.sentum.events.customer.CustomerCard;
import be.sentum.personaldata.library.Rows;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
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
    void a_restriction_names_its_purposes_and_all_is_no_purpose_left() throws Exception {
        subjects.know(anna, login);

        restrict("P06");
        assertThat(subjects.standing(anna)).isEqualTo(new Standing.Restricted(Set.of("P06")));

        restrict("all");
        assertThat(subjects.standing(anna)).isEqualTo(new Standing.Restricted(Set.of()));
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

    private void restrict(String purpose) throws Exception {
        rows.run(
                "insert into subject_restriction (subject_id, purpose, ground, restricted_at)"
                        + " values (?, ?, 'accuracy', now())",
                anna,
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
