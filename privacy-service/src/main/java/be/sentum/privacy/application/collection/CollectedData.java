package be.sentum.privacy.application.collection;

import be.sentum.privacy.application.RightsPolicy;
import be.sentum.privacy.application.port.out.collection.CollectionKeys;
import be.sentum.privacy.application.port.out.collection.Fragments;
import be.sentum.privacy.application.port.out.collection.Vault;
import be.sentum.privacy.domain.request.ItemId;
import jakarta.enterprise.context.ApplicationScoped;

/** Opens what the services handed over for an item. */
@ApplicationScoped
class CollectedData {

    private final Fragments fragments;
    private final CollectionKeys keys;
    private final Vault vault;
    private final RightsPolicy policy;

    CollectedData(Fragments fragments, CollectionKeys keys, Vault vault, RightsPolicy policy) {
        this.fragments = fragments;
        this.keys = keys;
        this.vault = vault;
        this.policy = policy;
    }

    OpenedAnswers of(ItemId item) {
        Vault.Opener opener = keys.find(item)
                .map(key -> vault.opener(item, key.sealedPrivateKey()))
                .orElse((service, number, part) -> {
                    throw new Vault.Unreadable("the key of this collection is gone");
                });
        return new OpenedAnswers(item, fragments, opener, policy.openedInMemory());
    }
}
