package be.sentum.privacy.contracts.breach;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.port.out.breach.AffectedPersons;
import be.sentum.privacy.application.port.out.breach.AffectedPersons.Answer;
import be.sentum.privacy.application.port.out.breach.AffectedPersons.Reads;
import be.sentum.privacy.application.port.out.breach.AffectedPersons.Span;
import be.sentum.privacy.domain.breach.AffectedPerson;
import be.sentum.privacy.domain.breach.Breach;
import be.sentum.privacy.domain.breach.BreachFacts;
import be.sentum.privacy.domain.breach.BreachId;
import be.sentum.privacy.domain.breach.Phase;
import be.sentum.privacy.domain.disclosure.Disclosure;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every {@link AffectedPersons} does. */
@DisplayName("REQ-BRE-03")
public abstract class AffectedPersonsContract {

    private static final ServiceName ORDER = new ServiceName("order");
    private static final ServiceName BILLING = new ServiceName("billing");

    /** A day of this test alone: the disclosure log is shared. */
    private final Instant from = Instant.parse("2001-01-01T00:00:00Z")
            .plusSeconds(86_400L * (Math.floorMod(UUID.randomUUID().hashCode(), 3_000)));

    private final Instant to = from.plusSeconds(3_600);
    private final Span span = new Span(new BreachId(UUID.randomUUID()), from, to);
    private final List<SubjectId> persons = Stream.generate(() -> new SubjectId(UUID.randomUUID()))
            .limit(3)
            .sorted(Comparator.comparing(subject -> subject.value().toString()))
            .toList();

    protected abstract AffectedPersons affected();

    /** Puts the breach in the register. */
    protected abstract void register(Breach breach);

    protected abstract void disclosed(Disclosure disclosure);

    protected abstract void inTransaction(Runnable step);

    @BeforeEach
    void a_breach_is_there() {
        inTransaction(() -> register(new Breach(
                span.breach(),
                1,
                from,
                from,
                to,
                List.of(new Phase(from, "dpo", new BreachFacts(List.of(), List.of(), null, null, null, null, null))),
                List.of(),
                List.of(),
                List.of())));
    }

    @Test
    public void what_left_and_what_was_read_come_together_by_person() {
        inTransaction(() -> {
            disclosed(disclosure(persons.get(0), "bpost", from));
            disclosed(disclosure(persons.get(0), "mailer", to.minusMillis(1)));
            disclosed(disclosure(persons.get(1), "bpost", to));
            affected().asked(span, Set.of(ORDER, BILLING));
            affected().answered(span, ORDER, 1, 1, List.of(new Reads(persons.get(2), 2, List.of("P03"))));
            affected()
                    .answered(
                            span,
                            BILLING,
                            1,
                            1,
                            List.of(
                                    new Reads(persons.get(0), 1, List.of("P04")),
                                    new Reads(persons.get(2), 1, List.of("P02", "P03"))));
        });

        inTransaction(() -> {
            assertThat(affected().list(span, null, null, 10))
                    .containsExactly(
                            new AffectedPerson(persons.get(0), 2, List.of("bpost", "mailer"), 1, List.of("P04")),
                            new AffectedPerson(persons.get(2), 0, List.of(), 3, List.of("P02", "P03")));
            assertThat(affected().list(span, null, persons.get(0), 10))
                    .extracting(AffectedPerson::subject)
                    .containsExactly(persons.get(2));
            assertThat(affected().list(span, "mailer", null, 10))
                    .containsExactly(new AffectedPerson(persons.get(0), 1, List.of("mailer"), 1, List.of("P04")));
            assertThat(affected().list(span, null, null, 1)).hasSize(1);
        });
    }

    @Test
    public void a_service_has_answered_with_its_last_part() {
        inTransaction(() -> {
            affected().asked(span, Set.of(ORDER, BILLING));
            affected().answered(span, ORDER, 1, 0, List.of(new Reads(persons.get(0), 1, List.of("P03"))));
        });
        inTransaction(() -> assertThat(affected().answers(span))
                .containsExactly(new Answer(BILLING, false), new Answer(ORDER, false)));

        inTransaction(() -> {
            affected().answered(span, ORDER, 2, 2, List.of(new Reads(persons.get(1), 1, List.of("P03"))));
            affected().answered(span, ORDER, 2, 2, List.of(new Reads(persons.get(1), 1, List.of("P03"))));
        });

        inTransaction(() -> {
            assertThat(affected().answers(span)).containsExactly(new Answer(BILLING, false), new Answer(ORDER, true));
            assertThat(affected().list(span, null, null, 10))
                    .extracting(AffectedPerson::reads)
                    .containsExactly(1, 1);
        });
    }

    @Test
    public void asked_again_the_answers_begin_anew_and_what_nobody_asked_is_ignored() {
        inTransaction(() -> {
            affected().answered(span, ORDER, 1, 1, List.of(new Reads(persons.get(0), 1, List.of("P03"))));
            assertThat(affected().answers(span)).isEmpty();
            assertThat(affected().list(span, null, null, 10)).isEmpty();
            affected().asked(span, Set.of(ORDER));
            affected().answered(span, ORDER, 1, 1, List.of(new Reads(persons.get(0), 1, List.of("P03"))));
        });

        inTransaction(() -> affected().asked(span, Set.of(ORDER)));

        inTransaction(() -> {
            assertThat(affected().answers(span)).containsExactly(new Answer(ORDER, false));
            assertThat(affected().list(span, null, null, 10)).isEmpty();
        });
    }

    private static Disclosure disclosure(SubjectId subject, String recipient, Instant at) {
        return new Disclosure(
                UUID.randomUUID(), subject, "order", recipient, "P03", List.of("name"), at, "contract", null);
    }
}
