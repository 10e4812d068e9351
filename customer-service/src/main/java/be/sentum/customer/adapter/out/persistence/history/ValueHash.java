package be.sentum.customer.adapter.out.persistence.history;

import be.sentum.customer.config.HistorySettings;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * HMAC-SHA-256 of a value together with whose it is and in which field: without the key nobody can try values, and two
 * persons with the same value have different hashes. A key of another length stops the service at its start.
 */
@Singleton
@Startup
class ValueHash {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKey key;

    ValueHash(HistorySettings settings) {
        this.key = new SecretKeySpec(decoded(settings.key()), ALGORITHM);
    }

    /** 64 hexadecimal digits; the same for the same value, person and field. */
    String of(UUID customer, String field, String value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((customer + "\n" + field + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    private static byte[] decoded(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("SENTUM_CUSTOMER_HISTORY_KEY is not Base64");
        }
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException(
                    "SENTUM_CUSTOMER_HISTORY_KEY is not 32 bytes in Base64: make one with `openssl rand -base64 32`");
        }
        return bytes;
    }
}
