package be.sentum.privacy.application.port.out.collection;

import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.answer.ServiceName;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Makes and uses the keys of collections and packages. What it hands out is sealed with the master key and bound to
 * its item: whoever deletes it has destroyed what it opens.
 */
public interface Vault {

    CollectionKey newCollectionKey(ItemId item);

    /** Opens fragments of one collection; throws {@link Unreadable} for what was not sealed for it. */
    Opener opener(ItemId item, byte[] sealedPrivateKey);

    byte[] newPackageKey(ItemId item);

    /** Encrypts what is written; closing it completes and closes the target. */
    OutputStream encrypting(ItemId item, byte[] sealedPackageKey, OutputStream target);

    InputStream decrypting(ItemId item, byte[] sealedPackageKey, InputStream source);

    /** @param publicKey what services seal with, as the command carries it */
    @SuppressWarnings("ArrayRecordComponent")
    record CollectionKey(String publicKey, byte[] sealedPrivateKey) {}

    /** Opens one fragment: what was sealed for another item, service or number does not open. */
    @FunctionalInterface
    interface Opener {
        byte[] open(ServiceName service, int number, byte[] sealed);
    }

    /** The bytes were not made with this key. */
    final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Unreadable(String message) {
            super(message);
        }
    }
}
