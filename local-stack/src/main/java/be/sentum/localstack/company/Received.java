package be.sentum.localstack.company;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/** One transfer in a folder: what was announced, the sealed bytes so far, the package once it is opened, the receipt. */
final class Received {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final String id;

    Received(Path folder, String id) {
        this.folder = folder;
        this.id = id;
    }

    /** The first announcement counts. */
    void announce(byte[] document) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("announcement.json");
        if (!Files.exists(file)) {
            JSON.readTree(document);
            Files.write(file, document);
        }
        if (!Files.exists(sealed())) {
            Files.createFile(sealed());
        }
    }

    long offset() throws IOException {
        return Files.exists(sealed()) ? Files.size(sealed()) : 0;
    }

    void append(byte[] chunk, int length) throws IOException {
        try (OutputStream out = Files.newOutputStream(sealed(), StandardOpenOption.APPEND)) {
            out.write(chunk, 0, length);
        }
    }

    boolean isWhole() throws IOException {
        return Files.exists(folder.resolve("announcement.json"))
                && offset() == announcement().path("length").asLong(-1);
    }

    /** Opens the package the first time; afterwards the same receipt again. */
    String receipt(CompanyKey key) throws IOException, GeneralSecurityException {
        Path file = folder.resolve("receipt.json");
        if (!Files.exists(file)) {
            byte[] sealedKey =
                    Base64.getDecoder().decode(announcement().path("sealedKey").asText());
            key.open(id, sealedKey, sealed(), folder.resolve("package.zip"));
            String receipt = JSON.createObjectNode()
                    .put("reference", "OC-" + id.substring(id.length() - 12))
                    .put("sha256", sha256())
                    .put("receivedAt", Instant.now().toString())
                    .toString();
            Files.writeString(file, receipt);
        }
        return Files.readString(file);
    }

    /** As {@code Content-Digest} writes it (RFC 9530). */
    static String digestOf(byte[] chunk) throws GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(chunk);
        return "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":";
    }

    private String sha256() throws IOException, GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (InputStream in = new DigestInputStream(Files.newInputStream(sealed()), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private JsonNode announcement() throws IOException {
        return JSON.readTree(Files.readAllBytes(folder.resolve("announcement.json")));
    }

    private Path sealed() {
        return folder.resolve("sealed");
    }
}
