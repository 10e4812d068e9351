package be.sentum.localstack.part;

import be.sentum.localstack.process.LiveProcess;
import be.sentum.localstack.process.Patience;
import be.sentum.localstack.process.Stopping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What an earlier PostgreSQL has left on a data folder: a server without a launcher, or the note of a killed one. */
final class Postmaster {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private Postmaster() {}

    /** Makes the folder free for a new server. */
    static void clear(Path data) {
        Path note = data.resolve("postmaster.pid");
        noted(note).ifPresent(process -> {
            LiveProcess live = LiveProcess.of(process);
            if (live.isAlive() && serves(process, data)) {
                Stopping.stop(live, Stopping.Request.INTERRUPT, PATIENCE);
            } else if (!live.isAlive()) {
                // Killed, and nobody has collected it: PostgreSQL would take it for alive.
                Patience.of(PATIENCE, LOOK_AGAIN)
                        .until(() -> ProcessHandle.allProcesses().noneMatch(other -> worksIn(other, data)));
                delete(note);
            }
        });
    }

    private static Optional<ProcessHandle> noted(Path note) {
        try {
            return ProcessHandle.of(
                    Long.parseLong(Files.readAllLines(note).getFirst().strip()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty(); // stopped in good order, or never started
        }
    }

    private static boolean serves(ProcessHandle process, Path data) {
        return process.info()
                .arguments()
                .map(arguments -> List.of(arguments).contains(data.toString()))
                .orElse(false);
    }

    /** PostgreSQL's processes all work in its data folder. */
    private static boolean worksIn(ProcessHandle process, Path data) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"))
                    .equals(data);
        } catch (IOException e) {
            return false; // has just ended, or is not ours
        }
    }

    private static void delete(Path note) {
        try {
            Files.deleteIfExists(note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
