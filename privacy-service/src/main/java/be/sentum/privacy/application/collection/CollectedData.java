package be.sentum.privacy.application.collection;

import be.sentum.privacy.application.port.out.collection.Archive;
import be.sentum.privacy.application.port.out.collection.CollectionKeys;
import be.sentum.privacy.application.port.out.collection.Fragments;
import be.sentum.privacy.application.port.out.collection.Fragments.Whole;
import be.sentum.privacy.application.port.out.collection.Vault;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.answer.ServiceName;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;

/** What the services handed over, opened one part at a time. */
@ApplicationScoped
class CollectedData {

    private final Fragments fragments;
    private final CollectionKeys keys;
    private final Vault vault;

    CollectedData(Fragments fragments, CollectionKeys keys, Vault vault) {
        this.fragments = fragments;
        this.keys = keys;
        this.vault = vault;
    }

    /** The first service whose parts do not open, or do not add up to what it announced. */
    Optional<ServiceName> firstDamaged(ItemId item) {
        return fragments.wholes(item).stream()
                .filter(whole -> !isIntact(item, whole))
                .map(Whole::service)
                .findFirst();
    }

    Archive.Data reader(ItemId item) {
        return (service, reader) -> fragments.wholes(item).stream()
                .filter(whole -> whole.service().equals(service))
                .forEach(whole -> read(item, whole, reader));
    }

    private boolean isIntact(ItemId item, Whole whole) {
        MessageDigest digest = sha256();
        try {
            read(item, whole, digest::update);
        } catch (Vault.Unreadable e) {
            return false;
        }
        return HexFormat.of().formatHex(digest.digest()).equals(whole.sha256());
    }

    private void read(ItemId item, Whole whole, Consumer<byte[]> reader) {
        Vault.Opener opener = keys.find(item)
                .map(key -> vault.opener(item, key.sealedPrivateKey()))
                .orElseThrow(() -> new Vault.Unreadable("the key of this collection is gone"));
        fragments.forEach(
                item,
                whole.service(),
                whole.fragments(),
                (number, part) -> reader.accept(opener.open(whole.service(), number, part)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
