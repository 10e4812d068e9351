package be.sentum.consent.adapter.out.crypto;

import be.sentum.consent.application.port.out.Secrets;
import be.sentum.consent.config.ConsentConfig;
import be.sentum.consent.domain.suppression.MailAddress;
import be.sentum.consent.domain.suppression.SealedAddress;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256. A key that is too short stops the service at its start: hashes of addresses could be guessed. */
@Singleton
@Startup
class KeyedSecrets implements Secrets {

    private static final int BYTES = 32;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    KeyedSecrets(ConsentConfig config) {
        this.key = new SecretKeySpec(decode(config.suppressionKey()), "HmacSHA256");
    }

    @Override
    public String newToken() {
        byte[] token = new byte[BYTES];
        random.nextBytes(token);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    @Override
    public SealedAddress seal(MailAddress address) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return new SealedAddress(
                    HexFormat.of().formatHex(mac.doFinal(address.normalised().getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decode(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("sentum.consent.suppression-key (SENTUM_SUPPRESSION_KEY) is not Base64");
        }
        if (bytes.length < BYTES) {
            throw new IllegalStateException("sentum.consent.suppression-key (SENTUM_SUPPRESSION_KEY) is shorter than 32"
                    + " bytes: make one with `openssl rand -base64 32`");
        }
        return bytes;
    }
}
