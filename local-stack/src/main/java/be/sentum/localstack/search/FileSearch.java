package be.sentum.localstack.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Reads files byte for byte, a piece at a time. */
final class FileSearch {

    private static final int PIECE = 1 << 20;

    private final Identifiers identifiers;

    FileSearch(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    /** How often each identifier stands in the file; nothing for a file that has just gone. */
    Map<Integer, Long> in(Path file) throws IOException {
        Map<Integer, Long> counts = new TreeMap<>();
        int keep = identifiers.longest() - 1;
        String tail = "";
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece = in.readNBytes(PIECE);
            while (piece.length > 0) {
                String text = tail + new String(piece, StandardCharsets.ISO_8859_1);
                identifiers.count(text, tail.length(), counts);
                tail = text.substring(Math.max(0, text.length() - keep));
                piece = in.readNBytes(PIECE);
            }
        } catch (NoSuchFileException e) {
            return Map.of();
        }
        return counts;
    }
}
