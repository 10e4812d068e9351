package be.sentum.privacy.application.collection;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.collection.FetchPackage;
import be.sentum.privacy.application.port.out.collection.Packages;
import be.sentum.privacy.application.port.out.collection.Packages.StoredPackage;
import be.sentum.privacy.application.port.out.collection.Vault;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.application.progress.CaseProgress;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.Rejection;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.Reader.Owner;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@UseCase
class FetchPackageHandler implements FetchPackage {

    private final Requests requests;
    private final Packages packages;
    private final Vault vault;
    private final CaseProgress progress;
    private final InstantSource clock;

    FetchPackageHandler(Requests requests, Packages packages, Vault vault, CaseProgress progress, InstantSource clock) {
        this.requests = requests;
        this.packages = packages;
        this.vault = vault;
        this.progress = progress;
        this.clock = clock;
    }

    @Override
    public Result handle(Owner owner, RequestId id, @Nullable ItemType type) {
        return requests.find(id)
                .filter(r -> r.isVisibleTo(owner))
                .map(r -> item(r, type).map(i -> fetch(r, i)).orElseGet(() -> refused(new Rejection.NotFound())))
                .orElseGet(() -> refused(new Rejection.NotFound()));
    }

    private static Optional<Item> item(PrivacyRequest request, @Nullable ItemType type) {
        if (type != null) {
            return type.collects() ? request.item(type) : Optional.empty();
        }
        return request.item(ItemType.ACCESS).or(() -> request.item(ItemType.PORTABILITY));
    }

    private Result fetch(PrivacyRequest request, Item item) {
        if (!request.identity().isEstablished()) {
            return refused(new Rejection.PackageNotReady());
        }
        Optional<StoredPackage> stored = packages.find(item.id());
        if (stored.isEmpty()) {
            return refused(item.isDone() ? new Rejection.PackageExpired() : new Rejection.PackageNotReady());
        }
        Instant now = clock.instant();
        if (!stored.get().isDownloadable(now)) {
            return refused(new Rejection.PackageExpired());
        }
        packages.noteDownload(item.id(), now);
        progress.note(request, "package_downloaded", Actor.CUSTOMER);
        return new Result.Ready(
                request.number(),
                item.type(),
                stored.get().size(),
                vault.decrypting(item.id(), stored.get().sealedKey(), packages.read(item.id())));
    }

    private static Result refused(Rejection reason) {
        return new Result.Refused(reason);
    }
}
