package be.sentum.localstack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process that can be found again after the one that started it is gone. Its start time guards against another
 * process that was given the same number later.
 *
 * @param pid the process number
 * @param started when it started
 */
public record LiveProcess(long pid, Instant started) {

    private static final Path PROCESSES = Path.of("/proc");
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);

    public static LiveProcess of(ProcessHandle handle) {
        return new LiveProcess(handle.pid(), handle.info().startInstant().orElse(Instant.EPOCH));
    }

    /** The running process, or nothing when it has ended (also when nobody collected its exit status yet). */
    public Optional<ProcessHandle> handle() {
        return ProcessHandle.of(pid)
                .filter(this::isTheSame)
                .filter(ProcessHandle::isAlive)
                .filter(h -> !hasEnded());
    }

    public boolean isAlive() {
        return handle().isPresent();
    }

    private boolean isTheSame(ProcessHandle handle) {
        return handle.info()
                .startInstant()
                .map(start -> Duration.between(start, started).abs().compareTo(CLOCK_TOLERANCE) < 0)
                .orElse(true);
    }

    /** Also when nobody collected its exit status yet, or somebody did just now. Without /proc the handle's answer has to do. */
    private boolean hasEnded() {
        if (!Files.isDirectory(PROCESSES.resolve("self"))) {
            return false;
        }
        try {
            String stat = Files.readString(PROCESSES.resolve(Long.toString(pid)).resolve("stat"));
            return stat.substring(stat.lastIndexOf(')')).startsWith(") Z");
        } catch (IOException e) {
            return true;
        }
    }
}
