package be.sentum.consent.adapter.out.signature;

import be.sentum.consent.config.ReceiptSettings;
import com.google.crypto.tink.subtle.Ed25519Sign;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.lang.JoseException;

/** The key that signs, and all that ever signed by their public halves. A key's id is its RFC 7638 thumbprint. */
@ApplicationScoped
class SigningKeys {

    private static final int SEED_BYTES = 32;
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private final OctetKeyPairJsonWebKey present;
    private final List<JsonWebKey> published;

    SigningKeys(ReceiptSettings settings) {
        this.present = fromSeed(settings.signingKey());
        List<JsonWebKey> keys = new ArrayList<>();
        keys.add(publicKey(URL.encodeToString(publicBytes(settings.signingKey()))));
        for (String retired : settings.retiredKeys().orElse(List.of())) {
            keys.add(publicKey(retired));
        }
        this.published = List.copyOf(keys);
    }

    /** With the private half. */
    OctetKeyPairJsonWebKey present() {
        return present;
    }

    /** The JWK set of all public halves. */
    String publicSet() {
        return new JsonWebKeySet(published).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }

    private static OctetKeyPairJsonWebKey fromSeed(String base64) {
        return key(Map.of(
                "kty",
                "OKP",
                "crv",
                "Ed25519",
                "x",
                URL.encodeToString(publicBytes(base64)),
                "d",
                URL.encodeToString(seed(base64))));
    }

    private static JsonWebKey publicKey(String x) {
        return key(Map.of("kty", "OKP", "crv", "Ed25519", "x", x));
    }

    private static OctetKeyPairJsonWebKey key(Map<String, Object> members) {
        try {
            var key = new OctetKeyPairJsonWebKey(members);
            key.setKeyId(key.calculateBase64urlEncodedThumbprint("SHA-256"));
            key.setUse("sig");
            key.setAlgorithm("EdDSA");
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException("a key of sentum.consent.receipt is no Ed25519 key", e);
        }
    }

    private static byte[] publicBytes(String base64) {
        try {
            return Ed25519Sign.KeyPair.newKeyPairFromSeed(seed(base64)).getPublicKey();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sentum.consent.receipt.signing-key is no Ed25519 key", e);
        }
    }

    private static byte[] seed(String base64) {
        byte[] seed;
        try {
            seed = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "sentum.consent.receipt.signing-key (SENTUM_RECEIPT_SIGNING_KEY) is not Base64");
        }
        if (seed.length != SEED_BYTES) {
            throw new IllegalStateException(
                    "sentum.consent.receipt.signing-key (SENTUM_RECEIPT_SIGNING_KEY) is not 32 bytes in Base64");
        }
        return seed;
    }
}
