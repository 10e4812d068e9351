package be.sentum.privacy.fakes;

import be.sentum.privacy.application.port.out.collection.CollectionKeys;
import be.sentum.privacy.application.port.out.collection.Vault.CollectionKey;
import be.sentum.privacy.domain.request.ItemId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

class InMemoryKeys implements CollectionKeys {

    private final Map<ItemId, CollectionKey> keys = new HashMap<>();

    @Override
    public void keep(ItemId item, CollectionKey key) {
        keys.put(item, key);
    }

    @Override
    public Optional<CollectionKey> find(ItemId item) {
        return Optional.ofNullable(keys.get(item));
    }

    @Override
    public void destroy(ItemId item) {
        keys.remove(item);
    }
}
