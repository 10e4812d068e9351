package be.sentum.privacy.adapter.out.crypto;

import be.sentum.privacy.application.port.out.identity.Fingerprints;
import be.sentum.privacy.config.IdentityConfig;
import be.sentum.privacy.domain.identity.Fact;
import be.sentum.privacy.domain.identity.MailAddress;
import be.sentum.privacy.domain.subject.SubjectId;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256. A key that is too short stops the service at its start: addresses and amounts could be guessed. */
@Singleton
@Startup
class KeyedFingerprints implements Fingerprints {

    private static final int BYTES = 32;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    KeyedFingerprints(IdentityConfig config) {
        key = new SecretKeySpec(decode(config.key()), "HmacSHA256");
    }

    @Override
    public String of(MailAddress address) {
        return hmac("address", address.normalised());
    }

    @Override
    public String of(SubjectId subject, Fact fact) {
        return hmac(fact.kind().word(), subject.value() + "/" + fact.value());
    }

    @Override
    public String of(String secret) {
        return hmac("secret", secret);
    }

    @Override
    public String newToken() {
        byte[] token = new byte[BYTES];
        random.nextBytes(token);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    private String hmac(String kind, String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal((kind + ":" + value).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
        }
    }

    private static byte[] decode(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("sentum.identity.key (SENTUM_IDENTITY_KEY) is not Base64");
        }
        if (bytes.length < BYTES) {
            throw new IllegalStateException("sentum.identity.key (SENTUM_IDENTITY_KEY) is shorter than 32 bytes: make"
                    + " one with `openssl rand -base64 32`");
        }
        return bytes;
    }
}
