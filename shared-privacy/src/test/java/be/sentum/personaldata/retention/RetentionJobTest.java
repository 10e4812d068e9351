package be.sentum.personaldata.retention;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.personaldata.library.Library;
import be.sentum.personaldata.library.MovableClock;
import be.sentum.personaldata.library.Rows;
import be.sentum.personaldata.testing.Canaries;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class RetentionJobTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2036, 12, 31);

    @Inject
    RetentionJob job;

    @Inject
    Library library;

    @Inject
    Rows rows;

    @Inject
    MovableClock clock;

    private final UUID subject = UUID.randomUUID();

    @AfterEach
    void releaseClock() {
        clock.release();
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
    @DisplayName("REQ-RES-02: a purge leaves what belongs to a restricted person")
    void a_restricted_person_keeps_the_row() throws Exception {
        UUID loan = library.lend(subject, new Canaries(), LAST_DAY);
        rows.run(
                "insert into subject_restriction (subject_id, purpose, ground, restricted_at)"
                        + " values (?, 'all', 'claim', now())",
                subject);

        clock.set(LAST_DAY.plusDays(1));
        job.run();

        assertThat(rows.count("loan", "id", loan)).isOne();
    }
}
