package be.sentum.privacy.domain.transfer.list;

import be.sentum.privacy.domain.transfer.target.TransferTarget;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What the person sees before anything is sent: everything that would go, and to whom. A confirmation names its
 * {@link #hash}; when the data, the company, its endpoint or its key are others, so is the hash.
 *
 * @param packageSha256 of the package that the copy is made of
 */
public record TransferList(String packageSha256, TransferTarget target, List<Kind> kinds) {

    public TransferList {
        kinds = List.copyOf(kinds);
    }

    /** SHA-256, hex. */
    public String hash() {
        MessageDigest digest = sha256();
        add(digest, packageSha256);
        add(digest, target.code());
        add(digest, target.name());
        add(digest, target.endpoint());
        add(digest, target.keyId());
        for (Kind kind : kinds) {
            add(digest, kind.name());
            add(digest, Long.toString(kind.records()));
            add(digest, String.join(",", kind.fields()));
            add(digest, String.join(",", kind.thirdPartyFields()));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
