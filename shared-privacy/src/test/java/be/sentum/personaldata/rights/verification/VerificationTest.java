package be.sentum.personaldata.rights.verification;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.events.privacy.erasure.ErasureExecuted;
import be.sentum.events.privacy.erasure.ErasureOrdered;
import be.sentum.events.privacy.erasure.Remainder;
import be.sentum.events.privacy.erasure.VerificationAnswered;
import be.sentum.events.privacy.erasure.VerificationRequested;
import be.sentum.personaldata.library.Library;
import be.sentum.personaldata.library.Rows;
import be.sentum.personaldata.testing.Canaries;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
@DisplayName("REQ-ERA-05: the search after an erasure")
class VerificationTest {

    @Inject
    Library library;

    @Inject
    Rows rows;

    private final KafkaProbe kafka = KafkaProbe.shared();
    private final UUID subject = UUID.randomUUID();
    private final UUID request = UUID.randomUUID();

    @Test
    void what_was_not_erased_is_found_with_the_number_of_its_rows() throws Exception {
        library.lend(subject, new Canaries(), LocalDate.of(2036, 12, 31));
        library.lend(subject, new Canaries(), LocalDate.of(2036, 12, 31));

        assertThat(remainders())
                .contains(
                        new Remainder("member", "email", 1, false),
                        new Remainder("loan", "fee", 2, true),
                        new Remainder("loan_stamp", "place", 2, false));
    }

    @Test
    void after_an_erasure_only_what_the_law_keeps_of_the_person_is_left_and_no_id() throws Exception {
        library.lend(subject, new Canaries(), LocalDate.of(2036, 12, 31));
        kafka.send(new ErasureOrdered(request, subject));
        kafka.await(ErasureExecuted.class, answer -> answer.requestId().equals(request));

        assertThat(remainders())
                .allMatch(Remainder::allowed)
                .noneMatch(r -> r.table().equals("loan"));
    }

    @Test
    void the_id_is_found_where_no_condition_looks_for_it() throws Exception {
        rows.run(
                "insert into loan values (?, ?, 'title', null, null, 1, date '2036-12-31')",
                subject,
                UUID.randomUUID());

        assertThat(remainders()).containsExactly(new Remainder("loan", "id", 1, false));
    }

    @Test
    void somebody_else_is_not_found() throws Exception {
        library.lend(UUID.randomUUID(), new Canaries(), LocalDate.of(2036, 12, 31));

        assertThat(remainders()).isEmpty();
    }

    private List<Remainder> remainders() {
        kafka.send(new VerificationRequested(request, subject));
        return kafka.await(
                        VerificationAnswered.class, answer -> answer.requestId().equals(request))
                .remainders();
    }
}
