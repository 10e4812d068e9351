package be.sentum.privacy.adapter.out.crypto;

import be.sentum.privacy.config.RightsConfig;
import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** Seals the keys of collections and packages: AES-256-GCM. A key of another length stops the service at its start. */
@Singleton
@Startup
@AccessesPartialKey
class MasterKey {

    private static final int BYTES = 32;

    private final Aead aead;

    MasterKey(RightsConfig config) throws GeneralSecurityException {
        AeadConfig.register();
        AesGcmParameters parameters = AesGcmParameters.builder()
                .setKeySizeBytes(BYTES)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build();
        AesGcmKey key = AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(decode(config.masterKey()), InsecureSecretKeyAccess.get()))
                .build();
        aead = KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary())
                .build()
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    Aead aead() {
        return aead;
    }

    private static byte[] decode(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("sentum.rights.master-key (SENTUM_MASTER_KEY) is not Base64");
        }
        if (bytes.length != BYTES) {
            throw new IllegalStateException("sentum.rights.master-key (SENTUM_MASTER_KEY) is not 32 bytes in Base64:"
                    + " make one with `openssl rand -base64 32`");
        }
        return bytes;
    }
}
