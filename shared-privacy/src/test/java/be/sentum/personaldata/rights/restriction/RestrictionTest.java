package be.sentum.personaldata.rights.restriction;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.events.privacy.restriction.RestrictionApplied;
import be.sentum.events.privacy.restriction.RestrictionLifted;
import be.sentum.events.privacy.restriction.RestrictionOrdered;
import be.sentum.personaldata.library.Rows;
import be.sentum.personaldata.subject.Standing;
import be.sentum.personaldata.subject.Subjects;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class RestrictionTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30Z");

    @Inject
    Subjects subjects;

    @Inject
    Rows rows;

    private final KafkaProbe kafka = KafkaProbe.shared();
    private final UUID anna = UUID.randomUUID();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    @Test
    @DisplayName("REQ-RES-03: after the receipt the restriction is in the data, by category and purpose")
    void a_restriction_is_written_and_answered() throws Exception {
        subjects.know(anna, null);

        RestrictionApplied receipt = order(first, List.of("financial", "inferred"), List.of("P05", "P06"));

        assertThat(receipt.status()).isEqualTo("restricted");
        assertThat(rows.count("subject_restriction", "restriction_id", first)).isEqualTo(4);
        assertThat(((Standing.Restricted) subjects.standing(anna)).since("P06")).contains(NOW);
    }

    @Test
    @DisplayName("REQ-RES-04: two restrictions overlap: lifting one leaves the other")
    void lifting_one_leaves_the_other() {
        subjects.know(anna, null);
        order(first, List.of(), List.of("P06"));
        order(second, List.of(), List.of("P06"));

        assertThat(lift(first).status()).isEqualTo("lifted");
        assertThat(((Standing.Restricted) subjects.standing(anna)).covers("P06"))
                .isTrue();

        lift(second);
        assertThat(subjects.standing(anna)).isEqualTo(new Standing.Good());
    }

    @Test
    void the_same_order_again_changes_nothing_and_answers_again() throws Exception {
        order(first, List.of(), List.of());
        kafka.send(ordered(first, List.of(), List.of()));

        Awaitility.await().until(() -> receipts(first) == 2);
        assertThat(rows.count("subject_restriction", "restriction_id", first)).isOne();
    }

    @Test
    void somebody_whose_card_has_not_come_yet_is_restricted_when_it_comes() {
        order(first, List.of(), List.of());

        subjects.know(anna, null);

        assertThat(subjects.standing(anna)).isInstanceOf(Standing.Restricted.class);
    }

    @Test
    void nothing_is_written_about_an_erased_person() throws Exception {
        rows.run(
                "insert into erased_subject (subject_id, request_id, erased_at, retained_until)"
                        + " values (?, gen_random_uuid(), now(), current_date + 1)",
                anna);

        assertThat(order(first, List.of(), List.of()).status()).isEqualTo("no_data");
        assertThat(rows.count("subject_restriction", "subject_id", anna)).isZero();
    }

    private RestrictionApplied order(UUID restriction, List<String> categories, List<String> purposes) {
        kafka.send(ordered(restriction, categories, purposes));
        return kafka.await(
                RestrictionApplied.class,
                answer -> answer.restrictionId().equals(restriction)
                        && !answer.status().equals("lifted"));
    }

    private RestrictionOrdered ordered(UUID restriction, List<String> categories, List<String> purposes) {
        return new RestrictionOrdered(restriction, anna, "accuracy_contested", categories, purposes, NOW);
    }

    private RestrictionApplied lift(UUID restriction) {
        kafka.send(new RestrictionLifted(restriction, anna, NOW.plusSeconds(60)));
        return kafka.await(
                RestrictionApplied.class,
                answer -> answer.restrictionId().equals(restriction)
                        && answer.status().equals("lifted"));
    }

    private long receipts(UUID restriction) {
        return kafka.all(RestrictionApplied.class).stream()
                .filter(answer -> answer.restrictionId().equals(restriction))
                .count();
    }
}
