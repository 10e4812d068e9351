package be.sentum.personaldata.rights.verification;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.personaldata.library.Library;
import be.sentum.personaldata.library.Rows;
import be.sentum.personaldata.testing.Canaries;
import be.sentum.testing.WithSentumServers;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
@DisplayName("REQ-ERA-05: the id of an erased person in what no index covers")
class ErasedIdsSweepTest {

    @Inject
    ErasedIdsSweep sweep;

    @Inject
    Library library;

    @Inject
    Rows rows;

    @Inject
    MeterRegistry metrics;

    private final UUID subject = UUID.randomUUID();

    @BeforeEach
    void the_person_is_erased() throws Exception {
        rows.run("insert into erased_subject values (?, gen_random_uuid(), now(), date '2036-12-31')", subject);
    }

    @Test
    void a_text_and_a_structure_that_mention_it_are_called_out() throws Exception {
        String mention = "asked for " + subject + " at the desk";
        UUID loan = library.lend(UUID.randomUUID(), new Canaries(), LocalDate.of(2036, 12, 31));
        rows.run("insert into shelf values (?, 1)", mention);
        rows.run("update loan set desk = jsonb_build_object('who', ?::text) where id = ?", mention, loan);
        double shelf = found("shelf");
        double loans = found("loan");

        sweep.run();
        rows.run("delete from shelf where code = ?", mention);
        rows.run("delete from loan where id = ?", loan);

        assertThat(found("shelf") - shelf).isEqualTo(1);
        assertThat(found("loan") - loans).isEqualTo(1);
    }

    @Test
    void what_the_law_keeps_may_hold_it() throws Exception {
        UUID loan = library.lend(UUID.randomUUID(), new Canaries(), LocalDate.of(2036, 12, 31));
        rows.run("update loan set title = ? where id = ?", subject.toString(), loan);
        double loans = found("loan");

        sweep.run();

        assertThat(found("loan")).isEqualTo(loans);
    }

    @Test
    void nobody_is_read_for_twice() throws Exception {
        sweep.run();

        assertThat(rows.select("select searched_at is not null from erased_subject where subject_id = ?", subject))
                .containsExactly("t");
    }

    private double found(String table) {
        return metrics.counter("sentum.privacy.erased.ids.found", "table", table)
                .count();
    }
}
