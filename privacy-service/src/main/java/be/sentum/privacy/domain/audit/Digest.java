package be.sentum.privacy.domain.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** SHA-256 over values, each with its length, so that no two different lists of values give the same text. */
final class Digest {

    private final StringBuilder text = new StringBuilder();

    Digest add(@Nullable Object value) {
        String shown = value == null ? "" : value.toString();
        text.append(value == null ? "-" : Integer.toString(shown.length()))
                .append(':')
                .append(shown)
                .append('\n');
        return this;
    }

    String hex() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
