package be.sentum.customer.adapter.out.crypto;

import be.sentum.customer.config.AccountSettings;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The service's secret; each use has a key of its own made from it. */
@Singleton
class ServiceSecret {

    private static final int BYTES = 32;

    private final byte[] secret;

    ServiceSecret(AccountSettings settings) {
        this.secret = Base64.getDecoder().decode(settings.secret());
        if (secret.length < BYTES) {
            throw new IllegalStateException("sentum.customer.account.secret has at least 32 bytes in Base64");
        }
    }

    byte[] mac(String use, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(use), "HmacSHA256"));
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC with SHA-256", e);
        }
    }

    byte[] key(String use) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(use.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC with SHA-256", e);
        }
    }
}
