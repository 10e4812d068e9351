package be.sentum.personaldata.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.sentum.events.privacy.retention.RetentionCarriedOut;
import be.sentum.personaldata.library.Library;
import be.sentum.personaldata.library.MovableClock;
import be.sentum.personaldata.library.Rows;
import be.sentum.personaldata.testing.Canaries;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithSentumServers
class RetentionJobTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2036, 12, 31);

    @Inject
    RetentionJob job;

    @Inject
    OverdueRows overdue;

    @Inject
    Library library;

    @Inject
    Rows rows;

    @Inject
    MovableClock clock;

    private final KafkaProbe kafka = KafkaProbe.shared();
    private final UUID subject = UUID.randomUUID();

    @AfterEach
    void nothingIsLeft() throws Exception {
        clock.release();
        rows.run("delete from subject_restriction where subject_id = ?", subject);
        rows.run("delete from legal_hold where subject_id = ?", subject);
        rows.run("delete from loan where subject_id = ?", subject);
    }

    @Test
    @DisplayName("REQ-RET-01: a purge on 2036-12-31 deletes nothing, on 2037-01-01 it does")
    void a_row_goes_the_day_after_its_last() throws Exception {
        UUID loan = library.lend(subject, new Canaries(), LAST_DAY);

        clock.set(LAST_DAY);
        job.run();
        assertThat(rows.count("loan", "id", loan)).isOne();

        clock.set(LAST_DAY.plusDays(1));
        job.run();
        assertThat(rows.count("loan", "id", loan)).isZero();
    }

    @Test
    @DisplayName("REQ-ERA-06: the planner keeps no samples of a table's rows when all of them are gone")
    void samples_of_the_last_rows_go_with_the_night() throws Exception {
        rows.run("delete from loan");
        for (int i = 0; i < 5; i++) {
            library.lend(subject, new Canaries(), LAST_DAY);
        }
        rows.run("create index loan_words on loan (lower(title))");
        rows.run("analyze loan");
        assertThat(rows.select("select count(*) from pg_stats where tablename = 'loan_words' or tablename = 'loan'"
                        + " and attname = 'title'"))
                .contains("2");

        clock.set(LAST_DAY.plusDays(1));
        job.run();

        assertThat(rows.select("select count(*) from pg_stats where tablename in ('loan', 'loan_words')"))
                .contains("0");
        rows.run("drop index loan_words");
    }

    @ParameterizedTest
    @CsvSource({
        "unlawful, all, all, 1",
        "needed_for_claim, all, all, 1",
        "needed_for_claim, transaction, P02, 1",
        "needed_for_claim, inferred, all, 0",
        "needed_for_claim, all, P06, 0",
        "accuracy_contested, all, all, 0",
        "objection_pending, all, all, 0"
    })
    @DisplayName("REQ-RET-01, REQ-RES-02: a purge leaves what is restricted on grounds (b) and (c), and no other")
    void two_grounds_of_restriction_keep_the_row(String ground, String category, String purpose, long left)
            throws Exception {
        UUID loan = library.lend(subject, new Canaries(), LAST_DAY);
        rows.run(
                "insert into subject_restriction (restriction_id, subject_id, category, purpose, ground, restricted_at)"
                        + " values (gen_random_uuid(), ?, ?, ?, ?, now())",
                subject,
                category,
                purpose,
                ground);

        clock.set(LAST_DAY.plusDays(1));
        job.run();

        assertThat(rows.count("loan", "id", loan)).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({"{}, 1", "'{transaction,marketing}', 1", "{marketing}, 0", "{delivery}, 1"})
    @DisplayName("REQ-RET-03: a legal hold keeps the rows with the categories it is about, until it is released")
    void a_legal_hold_keeps_the_row(String categories, long left) throws Exception {
        UUID loan = library.lend(subject, new Canaries(), LAST_DAY);
        rows.run(
                "insert into legal_hold (hold_id, subject_id, categories, placed_at) values (?, ?, ?::text[], now())",
                UUID.randomUUID(),
                subject,
                categories);
        clock.set(LAST_DAY.plusDays(2));

        job.run();
        assertThat(rows.count("loan", "id", loan)).isEqualTo(left);
        assertThat(of("loan").spared()).isEqualTo(left);
        assertThat(of("loan").overdue()).isZero();

        rows.run("delete from legal_hold where subject_id = ?", subject);
        job.run();
        assertThat(rows.count("loan", "id", loan)).isZero();
    }

    @Test
    @DisplayName("REQ-RET-01: a column whose own time ends before its row's is cleared, and the row stays")
    void a_column_ends_before_its_row() throws Exception {
        UUID loan = library.lend(subject, new Canaries(), LAST_DAY);
        LocalDate remarksUntil = LocalDate.of(2027, 2, 20);
        rows.run("update loan set remarks_until = ? where id = ?", remarksUntil, loan);

        clock.set(remarksUntil);
        job.run();
        assertThat(remarks(loan)).isNotEqualTo("null");

        clock.set(remarksUntil.plusDays(1));
        job.run();
        assertThat(remarks(loan)).isEqualTo("null");
        assertThat(rows.select("select title from loan where id = ?", loan)).doesNotContain("null");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(kafka.all(RetentionCarriedOut.class))
                        .contains(new RetentionCarriedOut(
                                "library", "loan", "remarks", "RET-06", 1, remarksUntil.plusDays(1))));
    }

    @Test
    @DisplayName("REQ-RET-02: two replicas at once do nothing twice and leave nothing out, and tell the counts")
    void two_replicas_share_the_work() throws Exception {
        rows.run("delete from loan");
        for (int i = 0; i < 50; i++) {
            library.lend(subject, new Canaries(), LAST_DAY.minusYears(1));
        }
        LocalDate day = LAST_DAY.plusYears(3);
        clock.set(day);
        CyclicBarrier together = new CyclicBarrier(2);

        CompletableFuture<Void> one = CompletableFuture.runAsync(() -> runAt(together));
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> runAt(together));
        CompletableFuture.allOf(one, other).join();

        assertThat(rows.count("loan", "subject_id", subject)).isZero();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(told("loan", day)).isEqualTo(50));
    }

    @Test
    @DisplayName("REQ-RET-01: a row that a night left behind is counted as overdue")
    void a_row_left_behind_is_overdue() throws Exception {
        library.lend(subject, new Canaries(), LAST_DAY);

        clock.set(LAST_DAY.plusDays(1));
        assertThat(of("loan").overdue()).as("the night may still come").isZero();

        clock.set(LAST_DAY.plusDays(2));
        assertThat(of("loan").overdue()).isOne();
    }

    private void runAt(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        job.run();
    }

    private int told(String table, LocalDate day) {
        return kafka.all(RetentionCarriedOut.class).stream()
                .filter(told -> told.service().equals("library")
                        && told.table().equals(table)
                        && told.field() == null
                        && told.day().equals(day))
                .mapToInt(RetentionCarriedOut::rows)
                .sum();
    }

    private OverdueRows.Found of(String table) {
        return overdue.count().stream()
                .filter(found -> found.table().equals(table))
                .findFirst()
                .orElseThrow();
    }

    private String remarks(UUID loan) throws Exception {
        return rows.select("select remarks from loan where id = ?", loan).getFirst();
    }
}
