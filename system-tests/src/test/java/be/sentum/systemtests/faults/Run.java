package be.sentum.systemtests.faults;

import be.sentum.systemtests.faults.check.Honest;
import be.sentum.systemtests.faults.check.Whole;
import be.sentum.systemtests.faults.plan.Kill;
import be.sentum.systemtests.faults.plan.Schedule;
import be.sentum.systemtests.faults.work.Subject;
import be.sentum.systemtests.faults.work.Work;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Goes through a schedule; the works go on from round to round, until they end by themselves. */
final class Run {

    /** After the last start everything ends by itself within this time. */
    private static final Duration ENDS_WITHIN = Duration.ofMinutes(3);

    private static final Duration ROUND_ENDS_WITHIN = Duration.ofMinutes(6);

    private final Works works;
    private final Killer killer;
    private final Honest honest;
    private final Whole whole;
    private final Queue<String> halves = new ConcurrentLinkedQueue<>();

    Run(Works works, Killer killer, Honest honest, Whole whole) {
        this.works = works;
        this.killer = killer;
        this.honest = honest;
        this.whole = whole;
    }

    /** @return what was found half erased while a service was down */
    Queue<String> go(Schedule schedule) throws InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                Map<String, Future<?>> underWay = new LinkedHashMap<>();
                for (List<Kill> round : schedule.rounds()) {
                    awaitAll(begin(round, threads, underWay), ROUND_ENDS_WITHIN);
                }
                awaitAll(underWay, ENDS_WITHIN);
            } finally {
                threads.shutdownNow();
            }
        }
        return halves;
    }

    /** @return the kills; the works go to those under way */
    private Map<String, Future<?>> begin(List<Kill> round, ExecutorService threads, Map<String, Future<?>> underWay) {
        Map<String, Future<?>> kills = new LinkedHashMap<>();
        for (Kill kill : round) {
            Work work = works.at(kill);
            honest.follow(work);
            kills.put("kill %d, %s".formatted(kill.number(), kill), threads.submit(() -> {
                killer.kill(kill, work, () -> look(kill));
            }));
            underWay.put(
                    "the %s of %s, begun for kill %d".formatted(kill.step().right(), work.subjects(), kill.number()),
                    threads.submit(() -> {
                        work.carryThrough();
                        works.ended(work);
                    }));
        }
        return kills;
    }

    /** In the database of a service that was killed just now: whatever it was doing is done or not begun. */
    private void look(Kill kill) {
        for (Subject person : works.beingErased()) {
            whole.wrong(kill.service(), person)
                    .forEach(wrong -> halves.add("kill %d: %s".formatted(kill.number(), wrong)));
        }
    }

    private static void awaitAll(Map<String, Future<?>> all, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        for (Map.Entry<String, Future<?>> one : all.entrySet()) {
            try {
                one.getValue().get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (ExecutionException e) {
                throw new AssertionError("%s: %s".formatted(one.getKey(), e.getCause()), e);
            } catch (TimeoutException e) {
                throw new AssertionError("%s did not end within %d s".formatted(one.getKey(), atMost.toSeconds()), e);
            }
        }
    }
}
