package be.sentum.privacy.application.transfer;

import be.sentum.privacy.application.port.out.collection.Packages;
import be.sentum.privacy.application.port.out.collection.Packages.StoredPackage;
import be.sentum.privacy.application.port.out.collection.Vault;
import be.sentum.privacy.application.port.out.transfer.PortableCopy.Source;
import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.transfer.TransferRejection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;

/** Finds the portability package of a case. */
@ApplicationScoped
class Portable {

    private final Packages packages;
    private final Vault vault;
    private final InstantSource clock;

    Portable(Packages packages, Vault vault, InstantSource clock) {
        this.packages = packages;
        this.vault = vault;
        this.clock = clock;
    }

    /** A package that can be sent, or why there is none. */
    sealed interface Found {

        record There(Item item, String sha256, Source zip) implements Found {}

        record Not(TransferRejection reason) implements Found {}
    }

    Found of(PrivacyRequest request) {
        Optional<Item> item = request.item(ItemType.PORTABILITY);
        if (item.isEmpty()) {
            return new Found.Not(new TransferRejection.NotPortability());
        }
        Optional<StoredPackage> stored = packages.find(item.get().id());
        if (!request.identity().isEstablished()
                || (stored.isEmpty() && !item.get().isDone())) {
            return new Found.Not(new TransferRejection.PackageNotReady());
        }
        return stored.filter(p -> p.isDownloadable(clock.instant()))
                .<Found>map(p -> new Found.There(item.get(), p.sha256(), zip(p)))
                .orElseGet(() -> new Found.Not(new TransferRejection.PackageExpired()));
    }

    private Source zip(StoredPackage stored) {
        return () -> vault.decrypting(stored.item(), stored.sealedKey(), packages.read(stored.item()));
    }
}
