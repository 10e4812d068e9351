package be.sentum.personaldata.rights;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.events.privacy.StepFailed;
import be.sentum.events.privacy.erasure.ErasureExecuted;
import be.sentum.events.privacy.erasure.ErasureOrdered;
import be.sentum.events.privacy.restriction.RestrictionOrdered;
import be.sentum.messaging.ParkedEvents;
import be.sentum.personaldata.library.FailingRule;
import be.sentum.personaldata.library.Library;
import be.sentum.personaldata.library.Rows;
import be.sentum.personaldata.testing.Canaries;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class FailedStepTest {

    @Inject
    Library library;

    @Inject
    FailingRule rule;

    @Inject
    Rows rows;

    @Inject
    ParkedEvents parked;

    private final KafkaProbe kafka = KafkaProbe.shared();
    private final UUID subject = UUID.randomUUID();
    private final UUID request = UUID.randomUUID();

    @AfterEach
    void repair() {
        rule.repair();
    }

    @Test
    void an_erasure_that_cannot_be_done_is_reported_leaves_all_as_it_was_and_can_be_ordered_again() throws Exception {
        library.lend(subject, new Canaries(), LocalDate.of(2036, 12, 31));
        rule.failFor(subject);

        kafka.send(new ErasureOrdered(request, subject));

        StepFailed failed =
                kafka.await(StepFailed.class, report -> report.requestId().equals(request));
        assertThat(failed)
                .extracting(StepFailed::subjectId, StepFailed::step, StepFailed::code)
                .containsExactly(subject, "erase", "UnsupportedOperationException");
        assertThat(rows.count("member", "subject_id", subject)).isOne();
        assertThat(kafka.all(ErasureExecuted.class))
                .noneMatch(receipt -> receipt.requestId().equals(request));
        assertThat(parked.list()).noneMatch(key -> key.key().equals(subject.toString()));

        rule.repair();
        kafka.send(new ErasureOrdered(request, subject));

        assertThat(kafka.await(
                                ErasureExecuted.class,
                                receipt -> receipt.requestId().equals(request))
                        .status())
                .isEqualTo("completed");
        assertThat(rows.count("member", "subject_id", subject)).isZero();
    }

    @Test
    void a_restriction_that_cannot_be_applied_is_reported() {
        kafka.send(new RestrictionOrdered(request, subject, "no_such_ground", List.of(), List.of(), Instant.now()));

        assertThat(kafka.await(StepFailed.class, report -> report.requestId().equals(request))
                        .step())
                .isEqualTo("restrict");
    }
}
