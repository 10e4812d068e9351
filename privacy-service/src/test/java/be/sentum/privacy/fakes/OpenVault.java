package be.sentum.privacy.fakes;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.sentum.privacy.application.port.out.collection.Vault;
import be.sentum.privacy.domain.request.ItemId;
import java.io.InputStream;
import java.io.OutputStream;

/** Seals nothing: tests of handlers are about what is sealed when, not about ciphers. */
class OpenVault implements Vault {

    @Override
    public CollectionKey newCollectionKey(ItemId item) {
        return new CollectionKey("public of " + item.value(), "private".getBytes(UTF_8));
    }

    @Override
    public Opener opener(ItemId item, byte[] sealedPrivateKey) {
        return (service, number, part) -> part;
    }

    @Override
    public byte[] newPackageKey(ItemId item) {
        return "package".getBytes(UTF_8);
    }

    @Override
    public OutputStream encrypting(ItemId item, byte[] sealedPackageKey, OutputStream target) {
        return target;
    }

    @Override
    public InputStream decrypting(ItemId item, byte[] sealedPackageKey, InputStream source) {
        return source;
    }
}
