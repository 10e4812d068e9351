package be.sentum.localstack.command;

import be.sentum.localstack.LocalStack;
import be.sentum.localstack.console.Console;
import be.sentum.localstack.settings.PartName;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What one command has started and stops again: at its end, at Ctrl-C, or when the start fails. Parts that ran before
 * are left alone.
 */
final class StartedParts implements AutoCloseable {

    private final LocalStack stack;
    private final Console console;
    private final Set<PartName> mine;
    private final AtomicBoolean done = new AtomicBoolean();
    private final Thread atExit = new Thread(this::close);

    StartedParts(LocalStack stack, Console console) {
        this.stack = stack;
        this.console = console;
        this.mine = EnumSet.allOf(PartName.class);
        this.mine.removeAll(stack.running());
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /** Whether they are being stopped or were left alone. */
    boolean isDone() {
        return done.get();
    }

    /** Lets them run on when the launcher ends. */
    void leave() {
        if (done.compareAndSet(false, true)) {
            Runtime.getRuntime().removeShutdownHook(atExit);
        }
    }

    @Override
    public void close() {
        if (done.compareAndSet(false, true)) {
            console.line("");
            console.step("stopping");
            stack.stopForGood(mine);
        }
    }
}
