package be.sentum.consent.adapter.out.persistence;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.consent.application.port.in.ConfirmOptIn;
import be.sentum.consent.application.port.in.upkeep.KeepCard;
import be.sentum.consent.application.port.out.ConsentLog;
import be.sentum.consent.application.port.out.Secrets;
import be.sentum.consent.application.port.out.optin.PendingOptIns;
import be.sentum.consent.application.port.out.person.SuppressionList;
import be.sentum.consent.application.port.out.purpose.PurposeRegister;
import be.sentum.consent.domain.Card;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.ConsentMethod;
import be.sentum.consent.domain.act.Evidence;
import be.sentum.consent.domain.act.Shown;
import be.sentum.consent.domain.decision.Medium;
import be.sentum.consent.domain.optin.PendingOptIn;
import be.sentum.consent.domain.purpose.ConsentText;
import be.sentum.consent.domain.purpose.PurposeCode;
import be.sentum.consent.domain.suppression.MailAddress;
import be.sentum.consent.domain.suppression.Suppression;
import be.sentum.personaldata.subject.Subjects;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two acts about one person at the same moment wait for each other in one order. */
@QuarkusTest
@WithSentumServers
class LockOrderTest {

    private static final String WAITING = """
            select count(*) from pg_locks where locktype = 'advisory' and not granted
               and database = (select oid from pg_database where datname = current_database())""";

    @Inject
    ConsentLog log;

    @Inject
    KeepCard keepCard;

    @Inject
    ConfirmOptIn confirmOptIn;

    @Inject
    PendingOptIns pending;

    @Inject
    SuppressionList suppressed;

    @Inject
    Secrets secrets;

    @Inject
    PurposeRegister purposes;

    @Inject
    Subjects subjects;

    @Inject
    DataSource database;

    private final SubjectId child = new SubjectId(UUID.randomUUID());
    private final MailAddress address = new MailAddress("child." + child.value() + "@example.org");
    private final String token = "token " + child.value();

    @Test
    @DisplayName("A card that objects for a person and a guardian who confirms at that moment do not block each other")
    void a_card_and_a_guardian_do_not_block_each_other() throws Exception {
        QuarkusTransaction.requiringNew().run(() -> {
            subjects.know(child.value(), null);
            objectedBefore("P08");
            objectedBefore("P09");
            pending.keep(guardiansLink(), token);
        });

        try (ExecutorService two = Executors.newVirtualThreadPerTaskExecutor()) {
            QuarkusTransaction.begin();
            log.open(child);
            Future<?> card = two.submit(() -> QuarkusTransaction.requiringNew()
                    .run(() -> keepCard.keep(new Card(child, 1, address, "nl", false))));
            untilWaiting(1);
            Future<ConfirmOptIn.Result> guardian = two.submit(() -> confirmOptIn.confirm(token));
            untilWaiting(2);
            QuarkusTransaction.rollback();

            card.get(20, SECONDS);
            assertThat(guardian.get(20, SECONDS)).isInstanceOf(ConfirmOptIn.Result.Over.class);
        }
    }

    private void objectedBefore(String purpose) {
        suppressed.add(new Suppression(secrets.seal(address), Medium.EMAIL, purpose, LocalDate.of(2026, 1, 1)));
    }

    private PendingOptIn guardiansLink() {
        ConsentText text = purposes.find(new PurposeCode("P09"))
                .orElseThrow()
                .texts()
                .present("nl", LocalDate.of(2026, 11, 22))
                .orElseThrow();
        Instant now = Instant.now();
        return new PendingOptIn(
                UUID.randomUUID(),
                child,
                text.purpose(),
                Shown.of(text, ConsentMethod.DOUBLE_OPT_IN, null),
                Evidence.none(),
                secrets.seal(new MailAddress("parent@example.org")),
                now,
                now.plus(Duration.ofDays(3)));
    }

    private void untilWaiting(int transactions) {
        Awaitility.await().untilAsserted(() -> assertThat(waiting()).isGreaterThanOrEqualTo(transactions));
    }

    private int waiting() throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(WAITING)) {
            row.next();
            return row.getInt(1);
        }
    }
}
