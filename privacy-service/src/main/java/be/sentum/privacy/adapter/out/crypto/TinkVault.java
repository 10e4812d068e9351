package be.sentum.privacy.adapter.out.crypto;

import be.sentum.personaldata.rights.collection.FragmentSeal;
import be.sentum.privacy.application.port.out.collection.Vault;
import be.sentum.privacy.domain.request.ItemId;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * HPKE for what services send, AES-256-GCM-HKDF in segments of 1 MiB for packages; both keys sealed with the master key
 * and bound to their item, so that a key moved to another item opens nothing.
 */
@ApplicationScoped
class TinkVault implements Vault {

    private final MasterKey master;

    TinkVault(MasterKey master) throws GeneralSecurityException {
        this.master = master;
        StreamingAeadConfig.register();
    }

    @Override
    public CollectionKey newCollectionKey(ItemId item) {
        try {
            KeysetHandle key = FragmentSeal.newKey();
            return new CollectionKey(FragmentSeal.publicKey(key), sealed(key, item, "collection"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a collection key could not be made", e);
        }
    }

    @Override
    public Opener opener(ItemId item, byte[] sealedPrivateKey) {
        FragmentSeal seal = FragmentSeal.opening(item.value(), opened(sealedPrivateKey, item, "collection"));
        return (service, number, part) -> {
            try {
                return seal.open(service.value(), number, part);
            } catch (GeneralSecurityException e) {
                throw new Unreadable("a fragment was not sealed for this collection");
            }
        };
    }

    @Override
    public byte[] newPackageKey(ItemId item) {
        try {
            return sealed(
                    KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB), item, "package");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a package key could not be made", e);
        }
    }

    @Override
    public OutputStream encrypting(ItemId item, byte[] sealedPackageKey, OutputStream target) {
        try {
            return cipher(item, sealedPackageKey).newEncryptingStream(target, context(item, "package"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a package could not be encrypted", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream decrypting(ItemId item, byte[] sealedPackageKey, InputStream source) {
        try {
            return cipher(item, sealedPackageKey).newDecryptingStream(source, context(item, "package"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a package could not be decrypted", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StreamingAead cipher(ItemId item, byte[] sealedKey) throws GeneralSecurityException {
        return opened(sealedKey, item, "package").getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
    }

    private byte[] sealed(KeysetHandle key, ItemId item, String use) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(key, master.aead(), context(item, use));
    }

    private KeysetHandle opened(byte[] sealed, ItemId item, String use) {
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(sealed, master.aead(), context(item, use));
        } catch (GeneralSecurityException e) {
            throw new Unreadable("a key was not sealed with this master key for this item");
        }
    }

    private static byte[] context(ItemId item, String use) {
        return (use + "/" + item.value()).getBytes(StandardCharsets.UTF_8);
    }
}
