package be.sentum.localstack.process;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Ends a process: asks first, insists later. */
public final class Stopping {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    /** How a process is asked to end in good order. */
    public enum Request {
        TERMINATE("TERM"),
        /** PostgreSQL's "fast shutdown": open connections are cut, nothing committed is lost. */
        INTERRUPT("INT");

        private final String signal;

        Request(String signal) {
            this.signal = signal;
        }
    }

    private Stopping() {}

    /**
     * Asks a process to end and waits for it; kills it when it does not within that time.
     *
     * @return whether it ended by itself
     */
    public static boolean stop(LiveProcess process, Request request, Duration patience) {
        if (!process.isAlive()) {
            return true;
        }
        signal(request.signal, process.pid());
        if (awaitEnd(process, patience)) {
            return true;
        }
        kill(process);
        return false;
    }

    /** Ends a process and its children at once (SIGKILL). */
    public static void kill(LiveProcess process) {
        process.handle().ifPresent(handle -> {
            List<ProcessHandle> children = handle.descendants().toList();
            handle.destroyForcibly();
            children.forEach(ProcessHandle::destroyForcibly);
        });
        awaitEnd(process, Duration.ofSeconds(10));
    }

    private static void signal(String signal, long pid) {
        try {
            // the shell's own kill: the program of that name is not installed everywhere
            new ProcessBuilder(List.of("sh", "-c", "kill -s %s %d".formatted(signal, pid)))
                    .redirectErrorStream(true)
                    .start()
                    .waitFor(5, TimeUnit.SECONDS);
        } catch (IOException e) {
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean awaitEnd(LiveProcess process, Duration patience) {
        return Patience.of(patience, LOOK_AGAIN).until(() -> !process.isAlive());
    }
}
