package be.sentum.privacy.adapter.out.signature;

import be.sentum.privacy.application.port.out.collection.PackageSeal;
import be.sentum.privacy.config.RightsConfig;
import com.google.crypto.tink.subtle.Ed25519Sign;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Signs with the configured key. A key that is none stops the service at its start. */
@Startup
@Singleton
class Ed25519PackageSeal implements PackageSeal {

    private static final int SEED_BYTES = 32;
    private static final String WRONG =
            "sentum.rights.signing.key (SENTUM_PACKAGE_SIGNING_KEY) is not 32 bytes in Base64";

    private final Ed25519Sign signer;
    private final List<PublicKey> published = new ArrayList<>();
    private final String publicUrl;

    Ed25519PackageSeal(RightsConfig config) throws GeneralSecurityException {
        byte[] seed = seed(config.signing().key());
        signer = new Ed25519Sign(seed);
        published.add(new PublicKey(Ed25519Sign.KeyPair.newKeyPairFromSeed(seed).getPublicKey()));
        config.signing().retiredKeys().orElse(List.of()).forEach(x -> published.add(PublicKey.ofX(x)));
        publicUrl = config.publicUrl().toString().replaceFirst("/$", "");
    }

    @Override
    public byte[] sign(byte[] bytes) {
        try {
            return signer.sign(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a package could not be signed", e);
        }
    }

    @Override
    public String keyId() {
        return published.getFirst().id();
    }

    @Override
    public URI keyUrl() {
        return URI.create(publicUrl + "/.well-known/package-keys/" + keyId() + ".pem");
    }

    @Override
    public String keySet() {
        return published.stream().map(PublicKey::jwk).collect(Collectors.joining(",", "{\"keys\":[", "]}"));
    }

    @Override
    public Optional<String> pem(String keyId) {
        return published.stream()
                .filter(key -> key.id().equals(keyId))
                .map(PublicKey::pem)
                .findFirst();
    }

    private static byte[] seed(String base64) {
        byte[] seed;
        try {
            seed = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(WRONG);
        }
        if (seed.length != SEED_BYTES) {
            throw new IllegalStateException(WRONG);
        }
        return seed;
    }
}
