package be.sentum.order.adapter.in.rest.carrier;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signature of Standard Webhooks: HMAC-SHA256 over {@code id.timestamp.body}, the body as it came. The header names
 * one or more, {@code v1,<base64>}, divided by blanks; other versions are passed over.
 */
final class WebhookSignature {

    private static final String VERSION = "v1,";
    private static final String HMAC = "HmacSHA256";
    private static final int MOST_SIGNATURES = 10;

    private WebhookSignature() {}

    /** Whether one of the secrets made one of the signatures. Takes as long whichever fits, and when none does. */
    static boolean fits(List<byte[]> secrets, String id, String timestamp, byte[] body, String header) {
        List<byte[]> signatures = Arrays.stream(header.split(" ", MOST_SIGNATURES + 1))
                .limit(MOST_SIGNATURES)
                .filter(signature -> signature.startsWith(VERSION))
                .map(signature -> decoded(signature.substring(VERSION.length())))
                .flatMap(Optional::stream)
                .toList();
        boolean fits = false;
        for (byte[] secret : secrets) {
            byte[] expected = sign(secret, id, timestamp, body);
            for (byte[] signature : signatures) {
                fits |= MessageDigest.isEqual(expected, signature);
            }
        }
        return fits;
    }

    static byte[] sign(byte[] secret, String id, String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }

    private static Optional<byte[]> decoded(String base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
