package be.sentum.privacy.domain.notice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** SHA-256 over a notice in all its languages. */
public final class NoticeDigest {

    private NoticeDigest() {}

    public static String of(Map<NoticeLanguage, NoticeText> texts) {
        try {
            // Records print all they hold, in order.
            byte[] words = new TreeMap<>(texts).toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
