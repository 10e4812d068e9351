package be.sentum.localstack.software;

import be.sentum.localstack.settings.PartName;
import be.sentum.localstack.settings.StackSettings;
import be.sentum.localstack.settings.StartUpCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The ahead-of-time caches of the stack's Java programs (JEP 483 and 514): classes already loaded and linked, taken
 * from a training run. One file for each program as it was built; the JVM itself refuses one that does not fit.
 *
 * @param folder where they are kept
 */
public record AotCaches(Path folder) {

    /** The caches that all stacks of a checkout share. */
    public static AotCaches of(StackSettings settings) {
        return new AotCaches(settings.software().resolve("aot"));
    }

    /** The options a program is started with; none when there is no cache and none is to be made. */
    public List<String> options(StartUpCache use, PartName part, String program) {
        Path cache = file(part, program);
        if (use == StartUpCache.OFF) {
            return List.of();
        }
        if (Files.exists(cache)) {
            return List.of("-XX:AOTCache=" + cache, "-Xlog:aot=error", "-Xlog:cds=error");
        }
        return use == StartUpCache.TRAIN
                ? List.of("-XX:AOTCacheOutput=" + training(part, program), "-Xlog:aot=error", "-Xlog:cds=error")
                : List.of();
    }

    public boolean has(PartName part, String program) {
        return Files.exists(file(part, program));
    }

    /** Takes what a training run has written to its end, and deletes the caches of earlier builds of that program. */
    public void keep(PartName part, String program) {
        Path trained = training(part, program);
        Path unfinished = folder.resolve(trained.getFileName() + ".config");
        if (!Files.exists(trained) || Files.exists(unfinished)) {
            return;
        }
        try (var files = Files.list(folder)) {
            for (Path old : files.filter(f -> f.getFileName().toString().startsWith(part.id() + "-"))
                    .filter(f -> !f.equals(trained))
                    .toList()) {
                Files.delete(old);
            }
            Files.move(trained, file(part, program));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(PartName part, String program) {
        return folder.resolve(part.id() + "-" + program + ".aot");
    }

    private Path training(PartName part, String program) {
        return folder.resolve(part.id() + "-" + program + ".training");
    }
}
