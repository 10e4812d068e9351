package be.sentum.privacy.adapter.out.signature;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** The public half of an Ed25519 key. */
@SuppressWarnings("ArrayRecordComponent")
record PublicKey(byte[] bytes) {

    private static final int LENGTH = 32;

    /** What stands before the 32 bytes in a SubjectPublicKeyInfo (RFC 8410). */
    private static final byte[] PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    PublicKey {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("an Ed25519 public key has 32 bytes");
        }
    }

    /** From the {@code x} of a JWK. */
    static PublicKey ofX(String x) {
        return new PublicKey(Base64.getUrlDecoder().decode(x));
    }

    String x() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** RFC 7638 thumbprint. */
    String id() {
        try {
            String members = "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + x() + "\"}";
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(members.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    String jwk() {
        return "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"%s\",\"kid\":\"%s\",\"use\":\"sig\",\"alg\":\"EdDSA\"}"
                .formatted(x(), id());
    }

    String pem() {
        byte[] info = ByteBuffer.allocate(PREFIX.length + LENGTH)
                .put(PREFIX)
                .put(bytes)
                .array();
        String body = Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII)).encodeToString(info);
        return "-----BEGIN PUBLIC KEY-----\n" + body + "\n-----END PUBLIC KEY-----\n";
    }
}
