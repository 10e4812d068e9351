package be.sentum.mail.unsubscribe;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals the tokens of unsubscribe links with AES-256-GCM (REQ-MKT-05): nothing is stored, so nothing about a link has to
 * be erased, and without the key a token can neither be made nor read. Services with the same key read each other's.
 */
public final class UnsubscribeSeal {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final List<String> LANGUAGES = List.of("nl", "fr", "de", "en");
    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final byte VERSION = 1;

    private final SecretKeySpec key;

    private UnsubscribeSeal(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /**
     * @param lastDay the last day on which the link works
     * @param language of the mail: nl, fr, de, en
     */
    public record Content(UUID subject, String language, LocalDate lastDay) {

        public Content {
            if (!LANGUAGES.contains(language)) {
                throw new IllegalArgumentException("no language of ours");
            }
        }
    }

    /**
     * @param base64 32 bytes
     * @param setting what to name in the refusal of another key
     */
    public static UnsubscribeSeal withKey(String base64, String setting) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException _) {
            throw new IllegalStateException(setting + " is not Base64");
        }
        if (bytes.length != KEY) {
            throw new IllegalStateException(
                    setting + " is 32 bytes in Base64: make one with `openssl rand -base64 32`");
        }
        return new UnsubscribeSeal(bytes);
    }

    /** A token fit for a URL; another one each time. */
    public String seal(Content content) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] plain = ByteBuffer.allocate(1 + 16 + 1 + 8)
                .put(VERSION)
                .putLong(content.subject().getMostSignificantBits())
                .putLong(content.subject().getLeastSignificantBits())
                .put((byte) LANGUAGES.indexOf(content.language()))
                .putLong(content.lastDay().toEpochDay())
                .array();
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain);
            byte[] token = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, token, NONCE, sealed.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a token could not be sealed", e);
        }
    }

    /** What a token says; empty when it was not sealed with this key. */
    public Optional<Content> open(String token) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            ByteBuffer content = ByteBuffer.wrap(cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(bytes, NONCE))
                    .doFinal(bytes, NONCE, bytes.length - NONCE));
            if (content.get() != VERSION) {
                return Optional.empty();
            }
            UUID subject = new UUID(content.getLong(), content.getLong());
            String language = LANGUAGES.get(content.get());
            return Optional.of(new Content(subject, language, LocalDate.ofEpochDay(content.getLong())));
        } catch (GeneralSecurityException | BufferUnderflowException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
