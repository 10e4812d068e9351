package be.sentum.localstack;

import be.sentum.localstack.console.Console;
import be.sentum.localstack.part.run.PartRunner;
import be.sentum.localstack.part.run.PartState;
import be.sentum.localstack.part.run.PortCheck;
import be.sentum.localstack.process.Leftovers;
import be.sentum.localstack.process.LiveProcess;
import be.sentum.localstack.process.ResidentMemory;
import be.sentum.localstack.process.Stopping;
import be.sentum.localstack.settings.Environment;
import be.sentum.localstack.settings.PartName;
import be.sentum.localstack.settings.Ports;
import be.sentum.localstack.settings.StackSettings;
import be.sentum.localstack.software.Prepared;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One stack: PostgreSQL, Kafka, Keycloak, a mail catcher and the five services, each a process of its own that lives
 * on when the launcher ends. Several stacks can run side by side, each in its own folder on its own ports.
 *
 * <p>Any number of these objects may speak for the same stack, also in different processes: what runs is known from
 * the pid files in its folder.
 */
public final class LocalStack implements AutoCloseable {

    private static final List<Set<PartName>> STOP_ORDER = List.of(
            PartName.services(),
            EnumSet.of(PartName.KEYCLOAK, PartName.MAIL, PartName.KAFKA, PartName.OTHER_COMPANY),
            EnumSet.of(PartName.POSTGRES));
    /** A starting service keeps two processors busy: more at once would only make each of them slower. */
    private static final int PROCESSORS_A_START = 2;

    private static final Duration ORPHAN_PATIENCE = Duration.ofSeconds(10);

    private final StackSettings settings;
    private final PartRunner runner;

    private LocalStack(StackSettings settings, Console console) {
        this.settings = settings;
        this.runner = new PartRunner(settings, console);
    }

    public static LocalStack of(StackSettings settings, Console console) {
        return new LocalStack(settings, console);
    }

    /** A stack of this checkout in a folder of its own, on ports that are free now. For tests. */
    public static LocalStack onFreePorts(Path home) {
        StackSettings settings =
                Environment.settings().withHome(home.toAbsolutePath()).withPorts(Ports.free());
        return new LocalStack(settings, Console.of(System.out));
    }

    public StackSettings settings() {
        return settings;
    }

    public Addresses addresses() {
        return new Addresses(settings.ports());
    }

    /**
     * Starts what does not run yet and waits until all of it serves: first the servers, together; then the services, one
     * for every two processors at once, so that each is quick.
     *
     * @throws StackFailure when a part cannot be started; what was started before it stays up
     */
    public void start() {
        Folder.require(settings);
        stopStrays();
        for (PartName part : settings.parts()) {
            if (runner.process(part).isEmpty()) {
                PortCheck.require(part, settings.ports());
            }
        }
        start(PartName.infrastructure(), PartName.infrastructure().size());
        start(PartName.services(), Math.max(1, Runtime.getRuntime().availableProcessors() / PROCESSORS_A_START));
    }

    /** Starts one part and waits until it serves. */
    public void start(PartName part) {
        runner.start(part);
    }

    /** Stops one part in good order. */
    public void stop(PartName part) {
        runner.stop(part);
    }

    /** Ends one part at once (SIGKILL), as a crash would. */
    public void kill(PartName part) {
        runner.kill(part);
    }

    /** Stops one part in good order and starts it again. */
    public void restart(PartName part) {
        stop(part);
        start(part);
    }

    /** Stops some parts in good order: services first, PostgreSQL last. */
    public void stop(Set<PartName> parts) {
        for (Set<PartName> together : STOP_ORDER) {
            stopTogether(together.stream().filter(parts::contains).collect(Collectors.toSet()));
        }
    }

    /** Stops some parts in good order; this object starts nothing any more, also not what it is just about to. */
    public void stopForGood(Set<PartName> parts) {
        runner.refuseStarts();
        stop(parts);
    }

    /** Stops all of it, and then whatever else still runs on the stack's folder. */
    public void stop() {
        stop(EnumSet.allOf(PartName.class));
        stopStrays();
    }

    /** Deletes the data, logs and secrets of a stopped stack. */
    public void wipe() {
        for (PartName part : PartName.values()) {
            Prepared.delete(settings.data(part));
        }
        Prepared.delete(settings.logs());
        Prepared.delete(settings.pids());
        Prepared.delete(settings.home().resolve("secrets.env"));
    }

    @Override
    public void close() {
        stop();
    }

    public PartState state(PartName part) {
        return runner.state(part);
    }

    /** Whether every part serves. */
    public boolean isUp() {
        return settings.parts().stream().allMatch(part -> state(part) == PartState.READY);
    }

    /** The parts whose process is alive. */
    public Set<PartName> running() {
        return Arrays.stream(PartName.values())
                .filter(part -> runner.process(part).isPresent())
                .collect(Collectors.toSet());
    }

    /** Whether any process of the stack is alive. */
    public boolean isRunning() {
        return !running().isEmpty() || !leftovers().isEmpty();
    }

    public OptionalLong pid(PartName part) {
        return runner.process(part).stream().mapToLong(LiveProcess::pid).findFirst();
    }

    /** Mebibytes resident; of PostgreSQL all its processes together. */
    public OptionalLong memory(PartName part) {
        return runner.process(part)
                .flatMap(LiveProcess::handle)
                .map(ResidentMemory::mebibytes)
                .orElse(OptionalLong.empty());
    }

    public Path log(PartName part) {
        return settings.logFile(part);
    }

    private void start(Set<PartName> candidates, int atOnce) {
        List<Runnable> starts = candidates.stream()
                .filter(settings.parts()::contains)
                .map(part -> (Runnable) () -> runner.start(part))
                .toList();
        Together.run(atOnce, starts);
    }

    private void stopTogether(Set<PartName> parts) {
        Together.run(
                Math.max(1, parts.size()),
                parts.stream().map(part -> (Runnable) () -> runner.stop(part)).toList());
    }

    /** Ends processes on the stack's folder that no pid file speaks of. */
    private void stopStrays() {
        Set<Long> known = Arrays.stream(PartName.values())
                .flatMap(part -> runner.process(part).stream())
                .map(LiveProcess::pid)
                .collect(Collectors.toSet());
        for (ProcessHandle leftover : leftovers()) {
            if (!known.contains(leftover.pid())) {
                Stopping.stop(LiveProcess.of(leftover), Stopping.Request.INTERRUPT, ORPHAN_PATIENCE);
            }
        }
    }

    private List<ProcessHandle> leftovers() {
        Path postgres = settings.data(PartName.POSTGRES).resolve("data");
        return Leftovers.of(settings.home(), postgres);
    }
}
