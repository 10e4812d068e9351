package be.sentum.privacy.application.progress;

import be.sentum.privacy.application.port.out.collection.CollectionKeys;
import be.sentum.privacy.application.port.out.collection.Fragments;
import be.sentum.privacy.application.port.out.collection.Vault;
import be.sentum.privacy.application.port.out.collection.Vault.CollectionKey;
import be.sentum.privacy.application.port.out.register.Inventories;
import be.sentum.privacy.application.port.out.request.ServiceCommands;
import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.scope.CollectionScope;
import be.sentum.privacy.domain.subject.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** Puts to the services the question that an item's stage asks; as often as needed, always the same one. */
@ApplicationScoped
public class Questions {

    private final ServiceCommands commands;
    private final CollectionKeys keys;
    private final Fragments fragments;
    private final Vault vault;
    private final Inventories inventories;
    private final InstantSource clock;

    Questions(
            ServiceCommands commands,
            CollectionKeys keys,
            Fragments fragments,
            Vault vault,
            Inventories inventories,
            InstantSource clock) {
        this.commands = commands;
        this.keys = keys;
        this.fragments = fragments;
        this.vault = vault;
        this.inventories = inventories;
        this.clock = clock;
    }

    public void put(PrivacyRequest request, Item item) {
        SubjectId subject = request.person();
        switch (item.stage()) {
            case COLLECTING -> commands.collect(wanted(request, item));
            case PLANNING -> commands.planErasure(item.id(), subject);
            case ERASING -> commands.erase(item.id(), subject);
            case VERIFYING -> commands.searchAgain(item.id(), subject);
            case AWAITING_IDENTITY, HELD, READING, ASSEMBLING, AWAITING_DECISION, RESTRICTING, PENDING, DONE ->
                throw new IllegalStateException("nothing is asked in stage " + item.stage());
        }
        item.askedAt(clock.instant());
    }

    /** Nobody wants the answers any more: what came is deleted, and what still comes can be read by nobody. */
    public void forget(Item item) {
        keys.destroy(item.id());
        fragments.deleteAll(item.id());
    }

    /** A scope that no longer means anything, because the inventory changed, asks for everything. */
    private ServiceCommands.Collection wanted(PrivacyRequest request, Item item) {
        return new ServiceCommands.Collection(
                item.id(),
                request.person(),
                item.type().word(),
                publicKey(item.id()),
                request.intake().language(),
                CollectionScope.of(request.intake().scope(), inventories.all()).orElse(CollectionScope.EVERYTHING));
    }

    private String publicKey(ItemId item) {
        return keys.find(item)
                .orElseGet(() -> {
                    CollectionKey key = vault.newCollectionKey(item);
                    keys.keep(item, key);
                    return key;
                })
                .publicKey();
    }
}
