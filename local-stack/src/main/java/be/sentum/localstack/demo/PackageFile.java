package be.sentum.localstack.demo;

import be.sentum.localstack.StackFailure;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A package as it was downloaded, unpacked. */
final class PackageFile {

    private static final String MANIFEST = "manifest.json";

    /** What the manifest cannot list: itself and its own signature. */
    private static final Set<String> UNLISTED = Set.of(MANIFEST, "manifest.json.sig");

    private final Map<String, byte[]> files;

    private PackageFile(Map<String, byte[]> files) {
        this.files = files;
    }

    static PackageFile read(byte[] bytes) {
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new StackFailure("the package is no zip file", "See the log of privacy-service.", e);
        }
        return new PackageFile(files);
    }

    List<String> names() {
        return new ArrayList<>(files.keySet());
    }

    boolean contains(String text) {
        return files.values().stream().anyMatch(content -> new String(content, StandardCharsets.UTF_8).contains(text));
    }

    /** Whether some file says {@code "name": number}. */
    boolean containsNumber(String name, int number) {
        return files.values().stream()
                .map(content -> new String(content, StandardCharsets.UTF_8).replaceAll("\\s", ""))
                .anyMatch(text -> text.matches("(?s).*\"%s\":\"?%d\\D.*".formatted(name, number)));
    }

    /** Whether every other file stands in the manifest with the right SHA-256, and none is missing. */
    boolean isAsItsManifestSays() {
        byte[] manifest = files.get(MANIFEST);
        if (manifest == null) {
            return false;
        }
        String said = new String(manifest, StandardCharsets.UTF_8);
        var expected = files.entrySet().stream()
                .filter(file -> !UNLISTED.contains(file.getKey()))
                .toList();
        return !expected.isEmpty()
                && expected.stream().allMatch(file -> said.contains(sha256(file.getValue())))
                && listed(manifest) == expected.size();
    }

    private static int listed(byte[] manifest) {
        try {
            JsonNode node = new ObjectMapper().readTree(manifest);
            return node.path("files").size();
        } catch (IOException e) {
            return -1;
        }
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
