package be.sentum.systemtests.faults.check;

import be.sentum.systemtests.faults.work.Accessing;
import be.sentum.systemtests.faults.work.Campaigning;
import be.sentum.systemtests.faults.work.Erasing;
import be.sentum.systemtests.faults.work.Officer;
import be.sentum.systemtests.faults.work.Restricting;
import be.sentum.systemtests.faults.work.Work;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Looks all the time at what is shown of the works: "done" never stands for half. */
public final class Honest implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Queue<Work> works = new ConcurrentLinkedQueue<>();
    private final Queue<String> lies = new ConcurrentLinkedQueue<>();
    private final AtomicInteger seen = new AtomicInteger();
    private final CountDownLatch end = new CountDownLatch(1);
    private final ErasureClaims erasures;
    private final RestrictionClaims restrictions;
    private final Thread thread;

    public Honest(Databases databases, Officer officer) {
        this.erasures = new ErasureClaims(databases, officer, lies::add, seen::incrementAndGet);
        this.restrictions = new RestrictionClaims(databases, officer, lies::add, seen::incrementAndGet);
        this.thread = Thread.ofPlatform().name("honest").daemon().start(this::watch);
    }

    public void follow(Work work) {
        works.add(work);
    }

    /** What was shown and was not so. */
    public Queue<String> lies() {
        return lies;
    }

    /** How many times something was shown as done, and looked into. */
    public int seen() {
        return seen.get();
    }

    private void watch() {
        try {
            while (!end.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                works.removeIf(this::needNotBeLookedAtAgain);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            lies.add("nobody looked any more: " + e);
        }
    }

    private boolean needNotBeLookedAtAgain(Work work) {
        return switch (work) {
            case Erasing erasing -> erasures.look(erasing);
            case Campaigning campaign -> erasures.look(campaign);
            case Restricting restricting -> restrictions.look(restricting);
            case Accessing accessing -> true;
        };
    }

    @Override
    public void close() throws InterruptedException {
        end.countDown();
        thread.join(Duration.ofSeconds(30));
    }
}
