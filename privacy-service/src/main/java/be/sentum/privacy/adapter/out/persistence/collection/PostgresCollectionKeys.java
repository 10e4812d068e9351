package be.sentum.privacy.adapter.out.persistence.collection;

import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.application.port.out.collection.CollectionKeys;
import be.sentum.privacy.application.port.out.collection.Vault.CollectionKey;
import be.sentum.privacy.domain.request.ItemId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class PostgresCollectionKeys implements CollectionKeys {

    private final Database database;

    PostgresCollectionKeys(Database database) {
        this.database = database;
    }

    @Override
    public void keep(ItemId item, CollectionKey key) {
        database.update(
                "insert into collection_key (item_id, public_key, sealed_private_key) values (?, ?, ?)",
                item.value(),
                key.publicKey(),
                key.sealedPrivateKey());
    }

    @Override
    public Optional<CollectionKey> find(ItemId item) {
        return database.one(
                "select public_key, sealed_private_key from collection_key where item_id = ?",
                row -> new CollectionKey(row.getString(1), row.getBytes(2)),
                item.value());
    }

    @Override
    public void destroy(ItemId item) {
        database.update("delete from collection_key where item_id = ?", item.value());
    }
}
