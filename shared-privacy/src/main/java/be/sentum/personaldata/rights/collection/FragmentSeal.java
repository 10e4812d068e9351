package be.sentum.personaldata.rights.collection;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.hybrid.PredefinedHybridParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * The seal on a fragment: HPKE (RFC 9180) with a key made for one request. Request, service and number are bound into
 * it, so a fragment that was moved, renumbered or changed does not open.
 */
public final class FragmentSeal {

    private final UUID requestId;
    private final KeysetHandle key;

    private FragmentSeal(UUID requestId, KeysetHandle key) {
        this.requestId = requestId;
        this.key = key;
    }

    static {
        try {
            HybridConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** A new private key for one request. */
    public static KeysetHandle newKey() throws GeneralSecurityException {
        return KeysetHandle.generateNew(PredefinedHybridParameters.HPKE_X25519_HKDF_SHA256_AES_128_GCM);
    }

    /** The public half as it travels in {@code CollectRequested.publicKey}: a keyset in JSON, without secrets. */
    public static String publicKey(KeysetHandle privateKey) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeysetWithoutSecret(privateKey.getPublicKeysetHandle());
    }

    /** For sealing. Refuses a keyset that holds a secret or is none ({@link GeneralSecurityException}). */
    public static FragmentSeal closing(UUID requestId, String publicKey) throws GeneralSecurityException {
        return new FragmentSeal(requestId, TinkJsonProtoKeysetFormat.parseKeysetWithoutSecret(publicKey));
    }

    /** For opening, with the request's private key. */
    public static FragmentSeal opening(UUID requestId, KeysetHandle privateKey) {
        return new FragmentSeal(requestId, privateKey);
    }

    public byte[] seal(String service, int number, byte[] plain) throws GeneralSecurityException {
        return key.getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class)
                .encrypt(plain, context(service, number));
    }

    /** Throws when it was not sealed for this request, service and number, or was changed since. */
    public byte[] open(String service, int number, byte[] sealed) throws GeneralSecurityException {
        return key.getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
                .decrypt(sealed, context(service, number));
    }

    private byte[] context(String service, int number) {
        return (requestId + "/" + service + "/" + number).getBytes(StandardCharsets.UTF_8);
    }
}
