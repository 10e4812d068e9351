package be.sentum.localstack.software;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Says whether files are still the ones that something was made from. */
public final class Checksum {

    private static final int SHORT = 16;

    private final MessageDigest digest;

    public Checksum() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    public Checksum words(List<String> words) {
        words.forEach(word -> digest.update((word + "\n").getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    public Checksum content(Path file) {
        try {
            digest.update(Files.readAllBytes(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names, sizes and times of all files in a folder: enough to see that a program was built anew. */
    public Checksum listing(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).sorted().forEach(this::entry);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String shortHex() {
        return HexFormat.of().formatHex(digest.digest()).substring(0, SHORT);
    }

    private void entry(Path file) {
        try {
            words(List.of(
                    file.toString(),
                    Long.toString(Files.size(file)),
                    Long.toString(Files.getLastModifiedTime(file).toMillis())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
