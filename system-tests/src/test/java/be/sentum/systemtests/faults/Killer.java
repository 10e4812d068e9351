package be.sentum.systemtests.faults;

import be.sentum.localstack.LocalStack;
import be.sentum.localstack.settings.PartName;
import be.sentum.systemtests.faults.plan.Kill;
import be.sentum.systemtests.faults.work.Moments;
import be.sentum.systemtests.faults.work.Work;
import be.sentum.systemtests.stack.StackUnderTest;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Logger;

/** Ends a service when a work comes to a step, and starts it again as an operator's supervisor would. */
final class Killer {

    private static final Logger LOG = Logger.getLogger(Killer.class.getName());

    /** A step may wait for services that others killed before. */
    private static final Duration STEP_COMES_WITHIN = Duration.ofMinutes(3);

    /** A starting service keeps two processors busy: more at once would only make each of them slower. */
    private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    private final Semaphore starting = new Semaphore(AT_ONCE, true);
    private final LocalStack stack;
    private final Moments moments;
    private final int kills;

    Killer(LocalStack stack, Moments moments, int kills) {
        this.stack = stack;
        this.moments = moments;
        this.kills = kills;
    }

    /** @param whileDown what is looked at before the service comes back */
    void kill(Kill kill, Work at, Runnable whileDown) {
        if (!moments.await(at.subjects(), kill.step().moment(), STEP_COMES_WITHIN)) {
            throw new AssertionError("kill %d/%d: %s never came".formatted(kill.number(), kills, kill.step()));
        }
        PartName part = StackUnderTest.part(kill.service());
        LockSupport.parkNanos(kill.after().toNanos());
        stack.kill(part);
        LOG.info("kill %d/%d: %s".formatted(kill.number(), kills, kill));
        whileDown.run();
        LockSupport.parkNanos(kill.down().toNanos());
        starting.acquireUninterruptibly();
        try {
            stack.start(part);
        } finally {
            starting.release();
        }
    }
}
