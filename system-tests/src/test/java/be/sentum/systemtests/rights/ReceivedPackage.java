package be.sentum.systemtests.rights;

import be.sentum.systemtests.stack.Http;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A package, opened. */
record ReceivedPackage(Map<String, String> files) {

    static ReceivedPackage of(byte[] zip) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return new ReceivedPackage(files);
    }

    String text(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    JsonNode json(String name) {
        return Http.json(text(name));
    }

    /** All files of a folder, one after the other. */
    String folder(String name) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(name + "/"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n"));
    }
}
