package be.sentum.localstack.command;

import be.sentum.localstack.LocalStack;
import be.sentum.localstack.console.Console;
import be.sentum.localstack.part.PartState;
import be.sentum.localstack.process.LogTail;
import be.sentum.localstack.settings.PartName;
import be.sentum.localstack.settings.StackSettings;
import be.sentum.localstack.settings.StartUpCache;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

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
        if (settings.cache() == StartUpCache.USE) {
            new Training(settings, console).makeMissing();
        }
        return detach ? startAndLeave(stack, console) : startAndStay(stack, console);
    }

    private static int startAndLeave(LocalStack stack, Console console) {
        Set<PartName> before = stack.running();
        try {
            stack.start();
        } catch (RuntimeException e) {
            console.step("stopping what was started");
            stack.stop(others(before));
            throw e;
        }
        console.step("everything is up");
        new Table(stack, console).addresses();
        return 0;
    }

    private static Set<PartName> others(Set<PartName> parts) {
        return EnumSet.complementOf(parts.isEmpty() ? EnumSet.noneOf(PartName.class) : EnumSet.copyOf(parts));
    }

    private static int startAndStay(LocalStack stack, Console console) {
        var stopping = new AtomicBoolean();
        Set<PartName> before = stack.running();
        Runnable stop = () -> {
            if (stopping.compareAndSet(false, true)) {
                console.line("");
                console.step("stopping");
                stack.stop(others(before));
            }
        };
        Runtime.getRuntime().addShutdownHook(new Thread(stop));
        try {
            stack.start();
            console.step("everything is up; Ctrl-C stops it");
            new Table(stack, console).addresses();
            watch(stack, stopping, console);
            return 0;
        } finally {
            stop.run();
        }
    }

    /** Says so when a part ends by itself; returns when all have ended, as after a {@code down} elsewhere. */
    private static void watch(LocalStack stack, AtomicBoolean stopping, Console console) {
        Set<PartName> alive = EnumSet.copyOf(stack.settings().parts());
        var never = new CountDownLatch(1);
        while (!stopping.get() && !alive.isEmpty()) {
            for (PartName part : EnumSet.copyOf(alive)) {
                if (stack.pid(part).isEmpty() && !stopping.get()) {
                    alive.remove(part);
                    console.part(part, "has ended; ./sentum up in another terminal starts it again");
                    LogTail.last(LAST_LINES, stack.log(part)).forEach(line -> console.line("    | " + line));
                } else if (stack.state(part) == PartState.STOPPED) {
                    alive.remove(part);
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
