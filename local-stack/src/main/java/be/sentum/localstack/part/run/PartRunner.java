package be.sentum.localstack.part.run;

import be.sentum.localstack.StackFailure;
import be.sentum.localstack.console.Console;
import be.sentum.localstack.part.Part;
import be.sentum.localstack.part.Parts;
import be.sentum.localstack.process.LiveProcess;
import be.sentum.localstack.process.LogTail;
import be.sentum.localstack.process.Patience;
import be.sentum.localstack.process.PidFiles;
import be.sentum.localstack.process.Spawner;
import be.sentum.localstack.process.Stopping;
import be.sentum.localstack.settings.PartName;
import be.sentum.localstack.settings.StackSettings;
import be.sentum.localstack.settings.StartUpCache;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Starts, stops and looks at the processes of one stack. */
public final class PartRunner {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
    private static final Duration TRAINED = Duration.ofMinutes(5);
    private static final Patience A_MOMENT = Patience.of(Duration.ofSeconds(2), LOOK_AGAIN);
    private static final int LAST_LINES = 20;

    private final StackSettings settings;
    private final PidFiles pids;
    private final Console console;
    private boolean closed;

    public PartRunner(StackSettings settings, Console console) {
        this.settings = settings;
        this.pids = new PidFiles(settings.pids());
        this.console = console;
    }

    /** The part's process, unless it has ended. */
    public Optional<LiveProcess> process(PartName name) {
        return pids.find(name.id());
    }

    public PartState state(PartName name) {
        if (process(name).isEmpty()) {
            return PartState.STOPPED;
        }
        return Parts.of(name, settings).isReady() ? PartState.READY : PartState.NOT_READY;
    }

    /**
     * Starts a part and waits until it serves. One that runs already is only waited for.
     *
     * @throws StackFailure when it ends or takes too long
     */
    public void start(PartName name) {
        Part part = Parts.of(name, settings);
        long beginning = System.nanoTime();
        Process child = null;
        if (process(name).isEmpty()) {
            part.prepare(line -> console.part(name, line));
            PortCheck.require(name, settings.ports());
            child = spawn(part);
            beginning = System.nanoTime();
        }
        awaitReady(part, Optional.ofNullable(child), beginning);
        part.complete();
        console.part(name, "ready after %.1f s, %s".formatted((System.nanoTime() - beginning) / 1e9, part.address()));
    }

    /** Stops a part in good order; kills it when it does not end. One that does not run is left alone. */
    public void stop(PartName name) {
        Part part = Parts.of(name, settings);
        process(name).ifPresent(process -> {
            Duration patience = patience(part);
            boolean inOrder = Stopping.stop(process, part.stopRequest(), patience);
            console.part(
                    name, inOrder ? "stopped" : "killed: it did not end within %d s".formatted(patience.toSeconds()));
        });
        part.stopped();
        pids.remove(name.id());
    }

    /** Ends a part at once (SIGKILL), as a crash would. */
    public void kill(PartName name) {
        process(name).ifPresent(Stopping::kill);
        Parts.of(name, settings).stopped();
        pids.remove(name.id());
    }

    /** At the end of a training run a process still writes its cache, which takes long on a busy machine. */
    private Duration patience(Part part) {
        return settings.cache() == StartUpCache.TRAIN ? TRAINED : part.stopPatience();
    }

    /** From now on nothing is started. */
    public synchronized void refuseStarts() {
        closed = true;
    }

    private synchronized Process spawn(Part part) {
        if (closed) {
            throw new StackFailure(
                    "%s is not started: the stack is stopping"
                            .formatted(part.name().title()),
                    "");
        }
        try {
            Process child = Spawner.start(part.launch(), settings.data(part.name()), settings.logFile(part.name()));
            pids.write(part.name().id(), LiveProcess.of(child.toHandle()));
            return child;
        } catch (IOException e) {
            throw new StackFailure(
                    "%s cannot be started: %s".formatted(part.name().title(), e.getMessage()),
                    "Is the disk full, or %s not yours?".formatted(settings.home()),
                    e);
        }
    }

    private void awaitReady(Part part, Optional<Process> child, long beginning) {
        var announcer = new Announcer(console, part.name(), beginning);
        boolean ready = Patience.of(part.patience(), LOOK_AGAIN).until(() -> {
            announcer.stillWaiting();
            return part.isReady() || process(part.name()).isEmpty();
        });
        if (process(part.name()).isEmpty()) {
            pids.remove(part.name().id());
            throw ended(part, child);
        }
        if (!ready) {
            throw new StackFailure(
                    "%s did not become ready within %d s"
                            .formatted(part.name().title(), part.patience().toSeconds()),
                    LogTail.last(LAST_LINES, settings.logFile(part.name())),
                    "Its whole log: " + settings.logFile(part.name()));
        }
    }

    private StackFailure ended(Part part, Optional<Process> child) {
        String status = child.filter(process -> A_MOMENT.until(() -> !process.isAlive()))
                .map(process -> " with exit status " + process.exitValue())
                .orElse("");
        return new StackFailure(
                "%s ended%s while it was starting".formatted(part.name().title(), status),
                LogTail.last(LAST_LINES, settings.logFile(part.name())),
                "Its whole log: %s. Should its data be damaged: ./sentum down --wipe begins anew."
                        .formatted(settings.logFile(part.name())));
    }
}
