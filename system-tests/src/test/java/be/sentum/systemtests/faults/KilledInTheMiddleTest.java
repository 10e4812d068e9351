package be.sentum.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.systemtests.faults.check.Databases;
import be.sentum.systemtests.faults.check.Drained;
import be.sentum.systemtests.faults.check.Honest;
import be.sentum.systemtests.faults.check.PutAside;
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
import java.util.Collection;
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

    private final StackUnderTest stack = StackUnderTest.running();
    private final Officer officer = new Officer(stack, TestUser.DPO);
    private final Databases databases = new Databases(stack.local());
    private final Drained drained = new Drained(databases, stack.addresses().kafkaBootstrap());
    private final PutAside putAside = new PutAside(databases, stack.addresses().kafkaBootstrap());
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
        long before = putAside.count();
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
            Afterwards afterwards = new Afterwards(stack, databases, officer, whole, works);
            afterwards.assertNoReceiptIsLost(topics);
            afterwards.assertRestrictionsAreThoseOfTheRegister();
            assertThat(putAside.count()).as("nothing is put aside").isEqualTo(before);
            assertThat(officer.post("/audit-trail/verification", "")
                            .json()
                            .path("valid")
                            .asBoolean())
                    .as("the audit trail verifies")
                    .isTrue();
            afterwards.assertEverybodyIsToldOnce();
            afterwards.assertNothingIsLeft(people.marksOfTheErased());
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
}
