package be.sentum.personaldata.rights.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.events.privacy.erasure.Blocker;
import be.sentum.events.privacy.erasure.ErasureExecuted;
import be.sentum.events.privacy.erasure.ErasureOrdered;
import be.sentum.events.privacy.erasure.ErasurePlanRequested;
import be.sentum.events.privacy.erasure.ErasurePlanned;
import be.sentum.events.privacy.erasure.FieldOutcome;
import be.sentum.events.privacy.erasure.PlannedFate;
import be.sentum.personaldata.library.Library;
import be.sentum.personaldata.library.Rows;
import be.sentum.personaldata.subject.Standing;
import be.sentum.personaldata.subject.Subjects;
import be.sentum.personaldata.testing.Canaries;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class ErasureTest {

    private static final LocalDate YEAR_END = LocalDate.of(2036, 12, 31);
    private static final LocalDate PAST = LocalDate.of(2020, 12, 31);

    private static final String WAITING = "select 1 from pg_locks where locktype = 'advisory' and not granted";

    @Inject
    Library library;

    @Inject
    Rows rows;

    @Inject
    Subjects subjects;

    private final KafkaProbe kafka = KafkaProbe.shared();
    private final UUID subject = UUID.randomUUID();
    private final UUID request = UUID.randomUUID();

    @Test
    void a_plan_names_fate_rule_law_and_last_day_and_does_nothing() throws Exception {
        library.lend(subject, new Canaries(), LocalDate.of(2035, 12, 31));
        UUID open = library.lend(subject, new Canaries(), YEAR_END);
        rows.run("delete from loan_stamp where loan_id = ?", open);

        ErasurePlanned plan = plan();

        assertThat(plan.fields())
                .contains(
                        new PlannedFate("member", "name", "delete", null, null, null, 1),
                        new PlannedFate("loan", "subject_id", "anonymise", null, null, null, 2),
                        new PlannedFate("loan", "fee", "archive", "RET-01", "Art. 60 VAT Code", YEAR_END, 2));
        assertThat(plan.blockers()).containsExactly(new Blocker("open_loan", 1));
        assertThat(rows.count("member", "subject_id", subject)).isOne();
    }

    @Test
    void a_restriction_is_a_blocker() throws Exception {
        rows.run(
                "insert into subject_restriction (restriction_id, subject_id, category, purpose, ground, restricted_at)"
                        + " values (gen_random_uuid(), ?, 'all', 'all', 'needed_for_claim', now())",
                subject);

        assertThat(plan().blockers()).containsExactly(new Blocker("restriction_for_claim", 1));
    }

    @Test
    @DisplayName("REQ-ERA-03: each field meets its own fate")
    void each_field_meets_its_fate() throws Exception {
        UUID stamped = library.lend(subject, new Canaries(), YEAR_END);
        UUID open = library.lend(subject, new Canaries(), YEAR_END);
        rows.run("delete from loan_stamp where loan_id = ?", open);

        ErasureExecuted receipt = erase();

        assertThat(rows.count("member", "subject_id", subject)).isZero();
        assertThat(rows.count("reading_profile", "subject_id", subject)).isZero();
        assertThat(rows.count("loan_stamp", "loan_id", stamped)).isZero();
        assertThat(rows.select("select remarks || desk from loan where id in (?, ?)", stamped, open))
                .containsOnly("null");
        assertThat(rows.select("select distinct subject_id from loan where id in (?, ?)", stamped, open))
                .as("one random id for both")
                .hasSize(1)
                .doesNotContain(subject.toString());
        assertThat(rows.select("select title from loan where id = ?", open).getFirst())
                .as("the service's own rule ran before")
                .endsWith("(called back)");
        assertThat(receipt.outcomes())
                .contains(
                        new FieldOutcome("member", "email", "deleted", null, null, null, 1),
                        new FieldOutcome("loan", "subject_id", "anonymised", null, null, null, 2),
                        new FieldOutcome("loan", "title", "archived", "RET-01", "Art. 60 VAT Code", YEAR_END, 2));
    }

    @Test
    @DisplayName("REQ-ERA-02: a row that no law lets us keep is planned to go, and goes, before its last day")
    void a_row_that_no_law_keeps_goes() throws Exception {
        UUID free = library.lend(subject, new Canaries(), YEAR_END);
        UUID paid = library.lend(subject, new Canaries(), LocalDate.of(2035, 12, 31));
        rows.run("update loan set fee = 0 where id = ?", free);

        assertThat(plan().fields())
                .contains(
                        new PlannedFate("loan", "fee", "delete", null, null, null, 1),
                        new PlannedFate(
                                "loan", "fee", "archive", "RET-01", "Art. 60 VAT Code", LocalDate.of(2035, 12, 31), 1));
        ErasureExecuted receipt = erase();

        assertThat(rows.count("loan", "id", free)).isZero();
        assertThat(rows.count("loan", "id", paid)).isOne();
        assertThat(receipt.outcomes()).contains(new FieldOutcome("loan", "fee", "deleted", null, null, null, 1));
    }

    @Test
    void a_kept_row_whose_last_day_is_past_goes_too() throws Exception {
        UUID old = library.lend(subject, new Canaries(), PAST);

        ErasureExecuted receipt = erase();

        assertThat(rows.count("loan", "id", old)).isZero();
        assertThat(receipt.outcomes())
                .contains(new FieldOutcome("loan", "fee", "deleted", null, null, null, 1))
                .noneMatch(outcome -> outcome.result().equals("archived"));
    }

    @Test
    @DisplayName("REQ-ERA-05: the same order again answers with the same receipt")
    void the_same_order_again_gives_the_same_receipt() throws Exception {
        library.lend(subject, new Canaries(), YEAR_END);
        ErasureExecuted first = erase();

        kafka.send(new ErasureOrdered(request, subject));

        Awaitility.await().untilAsserted(() -> assertThat(receipts()).hasSize(2));
        assertThat(receipts()).containsOnly(first);
    }

    @Test
    @DisplayName("REQ-ERA-07: an erasure waits for who asked before it and is still writing")
    void an_erasure_waits_for_a_writer_that_asked_before() throws Exception {
        var asked = new CountDownLatch(1);
        var mayWrite = new CountDownLatch(1);
        subjects.know(subject, null);
        var writer = CompletableFuture.runAsync(() -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    assertThat(subjects.standing(subject)).isEqualTo(new Standing.Good());
                    asked.countDown();
                    lendAfter(mayWrite);
                }));
        asked.await();

        kafka.send(new ErasureOrdered(request, subject));
        Awaitility.await().until(() -> !rows.select(WAITING).isEmpty());
        mayWrite.countDown();

        writer.get(10, TimeUnit.SECONDS);
        kafka.await(ErasureExecuted.class, answer -> answer.requestId().equals(request));
        assertThat(rows.count("member", "subject_id", subject)).isZero();
    }

    private void lendAfter(CountDownLatch mayWrite) {
        try {
            mayWrite.await();
            library.lend(subject, new Canaries(), YEAR_END);
        } catch (InterruptedException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_card_that_has_not_left_yet_is_taken_back() throws Exception {
        rows.run(
                "insert into outbox_blocked values ('sentum.customer.card.v1', ?, gen_random_uuid(), 'test')",
                subject.toString());
        rows.run(
                "insert into outbox (shard, id, aggregatetype, aggregateid, type, payload, source, time)"
                        + " values (0, gen_random_uuid(), 'sentum.customer.card.v1', ?, 'card', '{}', '/test', now())",
                subject.toString());

        erase();

        assertThat(rows.select("select id from outbox where aggregateid = ? and type = 'card'", subject.toString()))
                .isEmpty();
        assertThat(rows.select("select event_id from outbox_blocked where aggregateid = ?", subject.toString()))
                .isEmpty();
    }

    @Test
    void nothing_held_is_said_explicitly() {
        assertThat(erase().status()).isEqualTo("no_data");
    }

    private ErasurePlanned plan() {
        kafka.send(new ErasurePlanRequested(request, subject));
        return kafka.await(ErasurePlanned.class, answer -> answer.requestId().equals(request));
    }

    private ErasureExecuted erase() {
        kafka.send(new ErasureOrdered(request, subject));
        return kafka.await(ErasureExecuted.class, answer -> answer.requestId().equals(request));
    }

    private List<ErasureExecuted> receipts() {
        return kafka.all(ErasureExecuted.class).stream()
                .filter(answer -> answer.requestId().equals(request))
                .toList();
    }
}
