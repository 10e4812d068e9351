package be.sentum.testing.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of this JVM's servers, {@code sentum-test-<pid>} in the temporary folder. Stopping it at the end of the
 * JVM removes it; what a killed JVM left behind, the next one stops and removes.
 */
final class WorkFolder {

    private static final String PREFIX = "sentum-test-";

    private final Path path;

    private WorkFolder(Path path) {
        this.path = path;
    }

    static WorkFolder create() {
        try {
            sweepAfterTheDead();
            Path path = temporary().resolve(PREFIX + ProcessHandle.current().pid());
            delete(path);
            return new WorkFolder(Files.createDirectories(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path temporary() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** Runs the steps in this order when the JVM ends, then removes the folder. */
    void atEnd(Runnable... steps) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            for (Runnable step : steps) {
                step.run();
            }
        }));
    }

    void delete() {
        delete(path);
    }

    private static void sweepAfterTheDead() throws IOException {
        List<Path> folders;
        try (Stream<Path> files = Files.list(temporary())) {
            folders = files.filter(p -> p.getFileName().toString().matches(PREFIX + "\\d+"))
                    .filter(WorkFolder::isOurs)
                    .toList();
        }
        for (Path folder : folders) {
            long pid = Long.parseLong(folder.getFileName().toString().substring(PREFIX.length()));
            if (ProcessHandle.of(pid).isEmpty()) {
                orphan(folder).ifPresent(ProcessHandle::destroyForcibly);
                delete(folder);
            }
        }
    }

    private static boolean isOurs(Path folder) {
        try {
            return Files.getOwner(folder).getName().equals(System.getProperty("user.name"));
        } catch (IOException e) {
            return false; // its own JVM has just removed it
        }
    }

    /** A postmaster that survived its JVM: its first line in postmaster.pid, if that process still is a postgres. */
    private static Optional<ProcessHandle> orphan(Path folder) throws IOException {
        Path pidFile = folder.resolve("postgres").resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        return ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(pidFile).getFirst().strip()))
                .filter(p -> p.info().command().orElse("").endsWith("postgres"));
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // a server that is just ending may still write: the next JVM sweeps again
            System.getLogger(WorkFolder.class.getName())
                    .log(System.Logger.Level.DEBUG, "left for the next sweep: " + folder, e);
        }
    }
}
