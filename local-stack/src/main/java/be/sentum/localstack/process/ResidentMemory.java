package be.sentum.localstack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** How much memory a process holds, where the system tells. */
public final class ResidentMemory {

    private ResidentMemory() {}

    /**
     * Mebibytes resident. Of a process with children (PostgreSQL) the sum of the proportional shares, so that memory
     * they share is counted once.
     */
    public static OptionalLong mebibytes(ProcessHandle process) {
        long children = process.descendants().count();
        if (children == 0) {
            return kibibytes(process.pid(), "status", "VmRSS:").stream()
                    .map(kib -> kib / 1024)
                    .findFirst();
        }
        return OptionalLong.of(Stream.concat(Stream.of(process), process.descendants())
                        .flatMapToLong(p -> kibibytes(p.pid(), "smaps_rollup", "Pss:").stream())
                        .sum()
                / 1024);
    }

    private static OptionalLong kibibytes(long pid, String file, String field) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), file))) {
            return lines.filter(line -> line.startsWith(field))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst();
        } catch (IOException e) {
            return OptionalLong.empty(); // no /proc here, or the process has just ended
        }
    }
}
