package be.sentum.consent.adapter.out.persistence.counting;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.consent.application.port.in.RecordConsent;
import be.sentum.consent.application.port.out.optin.PendingOptIns;
import be.sentum.consent.application.port.out.purpose.PurposeRegister;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.ConsentMethod;
import be.sentum.consent.domain.act.Evidence;
import be.sentum.consent.domain.act.Shown;
import be.sentum.consent.domain.optin.PendingOptIn;
import be.sentum.consent.domain.purpose.ConsentText;
import be.sentum.consent.domain.purpose.PurposeCode;
import be.sentum.personaldata.subject.Subjects;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A decision costs as many round trips to the database as the least that could write its rows: four. */
@QuarkusTest
@WithSentumServers
@TestProfile(CountedStatements.class)
class RoundTripsTest {

    @Inject
    RecordConsent recordConsent;

    @Inject
    PurposeRegister purposes;

    @Inject
    PendingOptIns pending;

    @Inject
    Subjects subjects;

    private final SubjectId anna = new SubjectId(UUID.randomUUID());
    private final String login = "login " + anna.value();

    @BeforeEach
    void known() {
        QuarkusTransaction.requiringNew().run(() -> subjects.know(anna.value(), login));
    }

    @Test
    void a_decision_reads_once_writes_once_publishes_once_and_commits() {
        for (boolean granted : List.of(true, false, true)) {
            List<String> heard = CountingDriver.roundTripsOf(() -> choose(granted));

            assertThat(heard).hasSize(4);
            assertThat(heard.get(0)).contains("pg_advisory_xact_lock_shared", "consent_card", "last_act");
            assertThat(heard.get(1)).contains("insert into consent_event", "insert into last_act");
            assertThat(heard.get(2)).contains("INSERT INTO outbox");
            assertThat(heard.get(3)).isEqualTo("commit");
        }
    }

    @Test
    void a_decision_that_changes_nothing_for_others_publishes_nothing() {
        choose(true);

        assertThat(CountingDriver.roundTripsOf(() -> choose(true)))
                .hasSize(3)
                .last()
                .isEqualTo("commit");
    }

    @Test
    void links_are_cancelled_only_where_some_wait() {
        QuarkusTransaction.requiringNew()
                .run(() -> pending.keep(waiting(), UUID.randomUUID().toString()));

        assertThat(CountingDriver.roundTripsOf(() -> choose(false)))
                .hasSize(5)
                .anyMatch(sql -> sql.contains("delete from pending_opt_in"));
        assertThat(CountingDriver.roundTripsOf(() -> choose(true))).hasSize(4);
    }

    private void choose(boolean granted) {
        ConsentText text = text();
        Optional<RecordConsent.Result> result = recordConsent.handle(
                login,
                subject -> new RecordConsent.Command(
                        subject,
                        text.purpose(),
                        granted,
                        text.id(),
                        ConsentMethod.TOGGLE,
                        null,
                        Evidence.none(),
                        null,
                        null));
        assertThat(result.orElseThrow()).isInstanceOf(RecordConsent.Result.Recorded.class);
    }

    private PendingOptIn waiting() {
        Instant now = Instant.now();
        return new PendingOptIn(
                UUID.randomUUID(),
                anna,
                text().purpose(),
                Shown.of(text(), ConsentMethod.DOUBLE_OPT_IN, null),
                Evidence.none(),
                null,
                now,
                now.plusSeconds(60));
    }

    private ConsentText text() {
        return purposes.find(new PurposeCode("P09"))
                .orElseThrow()
                .texts()
                .present("nl", LocalDate.of(2026, 11, 22))
                .orElseThrow();
    }
}
