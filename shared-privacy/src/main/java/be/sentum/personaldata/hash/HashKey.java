package be.sentum.personaldata.hash;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** @param id the first eight digits of what the key makes of a fixed text: the same for the same key, everywhere */
record HashKey(String id, SecretKeySpec key) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;
    private static final int ID_DIGITS = 8;

    static HashKey of(String base64, String setting) {
        SecretKeySpec key = new SecretKeySpec(decoded(base64, setting), ALGORITHM);
        String name = hmac(key, "the name of this key".getBytes(StandardCharsets.UTF_8));
        return new HashKey(name.substring(0, ID_DIGITS), key);
    }

    String named(byte[] value) {
        return id + "." + unnamed(value);
    }

    String unnamed(byte[] value) {
        return hmac(key, value);
    }

    private static String hmac(SecretKeySpec key, byte[] value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(value));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    private static byte[] decoded(String base64, String setting) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(setting + " is not Base64");
        }
        if (bytes.length < BYTES) {
            throw new IllegalStateException(
                    setting + " is shorter than 32 bytes: make one with `openssl rand -base64 32`");
        }
        return bytes;
    }

    /** A key is in no log. */
    @Override
    public String toString() {
        return "HashKey[" + id + "]";
    }
}
