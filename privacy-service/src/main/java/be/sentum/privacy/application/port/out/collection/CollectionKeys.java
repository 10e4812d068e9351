package be.sentum.privacy.application.port.out.collection;

import be.sentum.privacy.application.port.out.collection.Vault.CollectionKey;
import be.sentum.privacy.domain.request.ItemId;
import java.util.Optional;

/** The key pairs of collections under way, sealed with the master key. */
public interface CollectionKeys {

    void keep(ItemId item, CollectionKey key);

    Optional<CollectionKey> find(ItemId item);

    /** From now on nobody reads what was sealed for this item, wherever it still lies. */
    void destroy(ItemId item);
}
