package be.sentum.localstack.command;

import be.sentum.localstack.LocalStack;
import be.sentum.localstack.console.Console;
import be.sentum.localstack.process.LogTail;
import be.sentum.localstack.settings.PartName;
import be.sentum.localstack.settings.StackSettings;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** {@code up [--detach] [--only PARTS]}: starts the stack; without {@code --detach} stays and stops it at Ctrl-C. */
final class Up implements Command {

    private static final int LAST_LINES = 20;

    @Override
    public int run(StackSettings given, List<String> words, Console console) {
        var options = new Options(words);
        boolean detach = options.take("--detach");
        StackSettings settings = options.takeParts().map(given::withParts).orElse(given);
        options.end();

        LocalStack stack = LocalStack.of(settings, console);
        if (stack.isUp()) {
            console.line("The stack is already up.");
            new Table(stack, console).addresses();
            return 0;
        }
        try (StartedParts started = start(stack, console)) {
            console.step(detach ? "everything is up" : "everything is up; Ctrl-C stops it");
            new Table(stack, console).addresses();
            if (detach) {
                started.leave();
            } else {
                watch(stack, started, console);
            }
        }
        return 0;
    }

    private static StartedParts start(LocalStack stack, Console console) {
        try (var _ = LauncherLock.acquire(stack.settings().home(), console)) {
            new Training(stack.settings(), console).makeMissing();
            StartedParts started = new StartedParts(stack, console);
            try {
                stack.start();
                return started;
            } catch (RuntimeException e) {
                started.close();
                throw e;
            }
        }
    }

    /** Says so when a part ends by itself; returns when all have ended, as after a {@code down} elsewhere. */
    private static void watch(LocalStack stack, StartedParts started, Console console) {
        Set<PartName> alive = EnumSet.copyOf(stack.settings().parts());
        var never = new CountDownLatch(1);
        while (!started.isDone() && !alive.isEmpty()) {
            for (PartName part : EnumSet.copyOf(alive)) {
                if (stack.pid(part).isEmpty() && !started.isDone()) {
                    alive.remove(part);
                    console.part(part, "has ended; ./sentum up in another terminal starts it again");
                    LogTail.last(LAST_LINES, stack.log(part)).forEach(line -> console.line("    | " + line));
                }
            }
            pause(never);
        }
    }

    private static void pause(CountDownLatch never) {
        try {
            if (never.await(1, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody counts it down");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
