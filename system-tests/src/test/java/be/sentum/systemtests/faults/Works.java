package be.sentum.systemtests.faults;

import be.sentum.systemtests.faults.plan.Kill;
import be.sentum.systemtests.faults.plan.Right;
import be.sentum.systemtests.faults.plan.Schedule;
import be.sentum.systemtests.faults.work.Accessing;
import be.sentum.systemtests.faults.work.Campaigning;
import be.sentum.systemtests.faults.work.Erasing;
import be.sentum.systemtests.faults.work.Moments;
import be.sentum.systemtests.faults.work.Officer;
import be.sentum.systemtests.faults.work.People;
import be.sentum.systemtests.faults.work.Restricting;
import be.sentum.systemtests.faults.work.Subject;
import be.sentum.systemtests.faults.work.Work;
import be.sentum.systemtests.stack.StackUnderTest;
import be.sentum.systemtests.stack.TestUser;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A work for each kill, with persons of its own, who are all made before the first. */
final class Works {

    private static final int CAMPAIGN_SIZE = 2;

    private final Moments moments;
    private final Officer officer;
    private final Officer second;
    private final Deque<Subject> toErase;
    private final Deque<Subject> toKeep;
    private final List<Work> begun = new ArrayList<>();
    private final Set<Work> underWay = ConcurrentHashMap.newKeySet();

    Works(StackUnderTest stack, Moments moments, People people, Schedule schedule) {
        this.moments = moments;
        this.officer = new Officer(stack, TestUser.DPO);
        this.second = new Officer(stack, TestUser.DPO2);
        List<Right> rights = schedule.rounds().stream()
                .flatMap(Collection::stream)
                .map(kill -> kill.step().right())
                .toList();
        this.toErase = new ArrayDeque<>(
                people.shoppers(rights.stream().mapToInt(Works::erased).sum()));
        this.toKeep = new ArrayDeque<>(people.registered(
                (int) rights.stream().filter(r -> erased(r) == 0).count()));
    }

    private static int erased(Right right) {
        return switch (right) {
            case ERASURE -> 1;
            case CAMPAIGN -> CAMPAIGN_SIZE;
            case RESTRICTION, ACCESS -> 0;
        };
    }

    /** What a service is killed in the middle of. */
    Work at(Kill kill) {
        Work work = switch (kill.step().right()) {
            case ERASURE -> new Erasing(toErase.remove(), officer, moments);
            case CAMPAIGN -> new Campaigning(campaign(), officer, second, moments);
            case RESTRICTION ->
                new Restricting(
                        toKeep.remove(),
                        // Half of the others stay restricted to the end.
                        kill.step().isAboutLifting() || kill.number() % 2 == 0,
                        officer,
                        moments);
            case ACCESS -> new Accessing(toKeep.remove(), officer, moments);
        };
        begun.add(work);
        underWay.add(work);
        return work;
    }

    private List<Subject> campaign() {
        List<Subject> persons = new ArrayList<>();
        for (int i = 0; i < CAMPAIGN_SIZE; i++) {
            persons.add(toErase.remove());
        }
        return persons;
    }

    void ended(Work work) {
        underWay.remove(work);
    }

    /** Who is being erased now. */
    List<Subject> beingErased() {
        return erased(underWay);
    }

    /** Who is erased when all works have ended. */
    List<Subject> erased() {
        return erased(begun);
    }

    private static List<Subject> erased(Collection<Work> works) {
        return works.stream()
                .filter(work -> work instanceof Erasing || work instanceof Campaigning)
                .flatMap(work -> work.persons().stream())
                .toList();
    }

    List<Subject> everybody() {
        return begun.stream().flatMap(work -> work.persons().stream()).toList();
    }
}
