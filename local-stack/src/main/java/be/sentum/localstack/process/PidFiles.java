package be.sentum.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Remembers which process is which part, one file a part: the process number and its start in milliseconds. */
public record PidFiles(Path folder) {

    /** The process that was started for a part, unless it has ended. */
    public Optional<LiveProcess> find(String part) {
        try {
            String[] words = Files.readString(file(part)).strip().split(" ", -1);
            return Optional.of(
                            new LiveProcess(Long.parseLong(words[0]), Instant.ofEpochMilli(Long.parseLong(words[1]))))
                    .filter(LiveProcess::isAlive);
        } catch (NoSuchFileException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty(); // never started, or the file was cut short by a full disk
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void write(String part, LiveProcess process) {
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    file(part), process.pid() + " " + process.started().toEpochMilli() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void remove(String part) {
        try {
            Files.deleteIfExists(file(part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String part) {
        return folder.resolve(part + ".pid");
    }
}
