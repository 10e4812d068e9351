package be.sentum.consent.adapter.out.crypto;

import be.sentum.consent.application.port.out.Secrets;
import be.sentum.consent.config.ConsentConfig;
import be.sentum.consent.domain.suppression.MailAddress;
import be.sentum.consent.domain.suppression.SealedAddress;
import be.sentum.personaldata.hash.KeyedHashes;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** Keyed hashes under keys that can be rotated. A weak key stops the service at its start: addresses could be guessed. */
@Singleton
@Startup
class KeyedSecrets implements Secrets {

    private static final int TOKEN_BYTES = 32;

    private final KeyedHashes hashes;
    private final SecureRandom random = new SecureRandom();

    KeyedSecrets(ConsentConfig config) {
        this.hashes = KeyedHashes.under(
                config.suppressionKey(),
                config.suppressionFormerKeys().orElse(List.of()),
                "sentum.consent.suppression-key (SENTUM_SUPPRESSION_KEY)");
    }

    @Override
    public String newToken() {
        byte[] token = new byte[TOKEN_BYTES];
        random.nextBytes(token);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    @Override
    public SealedAddress seal(MailAddress address) {
        return new SealedAddress(hashes.of(address.normalised()));
    }

    @Override
    public List<SealedAddress> every(MailAddress address) {
        return hashes.every(address.normalised()).stream()
                .map(SealedAddress::new)
                .toList();
    }

    @Override
    public String presentKey() {
        return hashes.presentKey();
    }
}
