package be.sentum.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.localstack.search.ErasureSearch;
import be.sentum.localstack.search.Found;
import be.sentum.localstack.search.Identifiers;
import be.sentum.localstack.search.Verdict;
import be.sentum.systemtests.faults.check.Databases;
import be.sentum.systemtests.faults.check.Drained;
import be.sentum.systemtests.faults.check.Honest;
import be.sentum.systemtests.faults.check.Letters;
import be.sentum.systemtests.faults.check.Receipts;
import be.sentum.systemtests.faults.check.Standing;
import be.sentum.systemtests.faults.check.Whole;
import be.sentum.systemtests.faults.plan.Schedule;
import be.sentum.systemtests.faults.work.Erasing;
import be.sentum.systemtests.faults.work.Moments;
import be.sentum.systemtests.faults.work.Officer;
import be.sentum.systemtests.faults.work.People;
import be.sentum.systemtests.faults.work.Subject;
import be.sentum.systemtests.faults.work.TopicWatch;
import be.sentum.systemtests.stack.ServiceName;
import be.sentum.systemtests.stack.StackUnderTest;
import be.sentum.systemtests.stack.TestUser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.logging.Logger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Every service is killed in the middle of every step, by a schedule drawn from a seed ({@code sentum.faults.seed}), with
 * {@code sentum.faults.kills} kills: one of each service in an ordinary run, all steps in a long one.
 */
class KilledInTheMiddleTest {

    private static final Logger LOG = Logger.getLogger(KilledInTheMiddleTest.class.getName());

    private static final long SEED =
            Long.getLong("sentum.faults.seed", Long.getLong("sentum.seed", System.nanoTime() % 1_000_000));
    private static final int KILLS =
            Integer.getInteger("sentum.faults.kills", Boolean.getBoolean("sentum.long") ? 100 : 5);

    private static final Duration SOON = Duration.ofSeconds(60);
    /** The card topic is compacted within ten seconds, its marker comes every few. */
    private static final Duration COMPACTION = Duration.ofSeconds(90);

    private final StackUnderTest stack = StackUnderTest.running();
    private final Officer officer = new Officer(stack, TestUser.DPO);
    private final Databases databases = new Databases(stack.local());
    private final Drained drained = new Drained(databases, stack.addresses().kafkaBootstrap());
    private final Whole whole = new Whole(databases);
    private final Moments moments = new Moments();
    private final People people = new People(stack);

    @Test
    @DisplayName("REQ-ERA-05, REQ-GEN-01: whoever dies when, no receipt is lost, no field half erased, nothing is left")
    void rights_are_carried_through_although_every_service_dies_in_the_middle() throws Exception {
        LOG.info("seed %d, %d kills".formatted(SEED, KILLS));
        try {
            killAndCheck(Schedule.of(SEED, KILLS));
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(
                    "%s%nAgain: -Dtest=KilledInTheMiddleTest -Dsentum.faults.seed=%d -Dsentum.faults.kills=%d"
                            .formatted(e.getMessage(), SEED, KILLS),
                    e);
        }
    }

    private void killAndCheck(Schedule schedule) throws Exception {
        long putAside = drained.putAside();
        try (TopicWatch topics = new TopicWatch(stack.addresses().kafkaBootstrap(), moments);
                Honest honest = new Honest(databases, officer)) {
            learnFromSomebodyUndisturbed();
            Works works = new Works(stack, moments, people, schedule);
            Killer killer = new Killer(stack.local(), moments, schedule.kills());

            Collection<String> halves = new Run(works, killer, honest, whole).go(schedule);

            LOG.info("all works have ended; %d times something was shown as done".formatted(honest.seen()));
            awaitDrained();
            assertThat(honest.lies()).as("done is never shown for half").isEmpty();
            assertThat(halves).as("no field is half erased").isEmpty();
            assertThat(proofs(works, topics)).as("no receipt is lost").isEmpty();
            assertThat(differences(works))
                    .as("restrictions are what the register says")
                    .isEmpty();
            assertThat(drained.putAside()).as("nothing is put aside").isEqualTo(putAside);
            assertThat(officer.post("/audit-trail/verification", "")
                            .json()
                            .path("valid")
                            .asBoolean())
                    .as("the audit trail verifies")
                    .isTrue();
            assertLetters(works);
            assertNothingIsLeft(works.erased());
        }
    }

    private void learnFromSomebodyUndisturbed() {
        Subject somebody = people.shoppers(1).getFirst();
        var before = whole.of(somebody);
        new Erasing(somebody, officer, moments).carryThrough();
        whole.learn(before, whole.of(somebody));
        assertThat(whole.erasable(ServiceName.CUSTOMER)).contains("customer.family_name");
        assertThat(whole.erasable(ServiceName.ORDER)).contains("order_delivery.recipient");
        assertThat(whole.wrong(ServiceName.ORDER, somebody)).isEmpty();
    }

    private void awaitDrained() {
        var ends = drained.ends();
        Awaitility.await()
                .atMost(SOON)
                .untilAsserted(() -> assertThat(drained.waiting(ends)).isEmpty());
    }

    private List<String> proofs(Works works, TopicWatch topics) {
        Receipts receipts = new Receipts(databases, officer, topics, whole);
        List<String> wrong = new ArrayList<>();
        for (Subject person : works.erased()) {
            wrong.addAll(receipts.wrong(person));
            for (ServiceName service : ServiceName.values()) {
                wrong.addAll(whole.wrong(service, person));
            }
        }
        return wrong;
    }

    private List<String> differences(Works works) {
        Standing standing = new Standing(databases);
        return works.everybody().stream()
                .flatMap(person -> standing.wrong(person.id()).stream())
                .toList();
    }

    private void assertLetters(Works works) {
        Letters letters = new Letters(stack.local());
        List<String> addresses = works.everybody().stream()
                .map(person -> Objects.requireNonNull(
                        person.customer().planted().values().get("email")))
                .toList();
        Awaitility.await()
                .atMost(SOON)
                .untilAsserted(() -> assertThat(addresses)
                        .as("everybody is told")
                        .allSatisfy(
                                address -> assertThat(letters.count(address)).isPositive()));
        assertThat(addresses)
                .as("nobody is told twice")
                .allSatisfy(address -> assertThat(letters.twice(address)).isEmpty());
    }

    private void assertNothingIsLeft(List<Subject> erased) {
        if (erased.isEmpty()) {
            return;
        }
        ErasureSearch search = new ErasureSearch(stack.local().settings());
        Identifiers identifiers = Identifiers.of(people.marksOfTheErased());
        List<Found> found = Awaitility.await()
                .atMost(COMPACTION)
                .pollInterval(Duration.ofSeconds(3))
                .until(
                        () -> search.search(erased.getFirst().id(), identifiers, true),
                        all -> all.stream().noneMatch(one -> one.verdict() == Verdict.LEFT));
        assertThat(found)
                .as("the search reads what is there: the invoices show whom they are for")
                .extracting(Found::place)
                .contains("sentum_billing invoice.document");
    }
}
