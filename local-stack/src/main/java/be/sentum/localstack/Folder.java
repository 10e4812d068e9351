package be.sentum.localstack;

import be.sentum.localstack.settings.StackSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The stack's folder has to be ours to write to, and the disk must not be nearly full. */
final class Folder {

    private static final long MEBIBYTE = 1024L * 1024;

    private Folder() {}

    static void require(StackSettings settings) {
        Path home = settings.home();
        try {
            Files.createDirectories(home);
            Path probe = Files.createTempFile(home, "probe", null);
            Files.write(probe, new byte[4096]);
            Files.delete(probe);
        } catch (IOException e) {
            throw new StackFailure(
                    "%s cannot be written to".formatted(home),
                    "Make it yours, or choose another folder: SENTUM_HOME=/some/folder ./sentum …",
                    e);
        }
        long free = freeMebibytes(home);
        if (free < settings.minimumFreeMebibytes()) {
            throw new StackFailure(
                    "The disk is nearly full: %d MiB free at %s, %d are needed"
                            .formatted(free, home, settings.minimumFreeMebibytes()),
                    "Make room, choose another folder with SENTUM_HOME, or lower the limit: SENTUM_MIN_FREE_MB=500");
        }
    }

    private static long freeMebibytes(Path home) {
        try {
            return Files.getFileStore(home).getUsableSpace() / MEBIBYTE;
        } catch (IOException e) {
            return Long.MAX_VALUE; // unknown: the parts will say so themselves
        }
    }
}
