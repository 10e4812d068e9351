package be.sentum.privacy.application.collection;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.collection.MakePackageLink;
import be.sentum.privacy.application.port.out.collection.PackageLinks;
import be.sentum.privacy.application.port.out.collection.Packages;
import be.sentum.privacy.application.port.out.collection.Packages.StoredPackage;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.application.progress.CaseProgress;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.Rejection;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.Reader;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@UseCase
class MakePackageLinkHandler implements MakePackageLink {

    private final Requests requests;
    private final Packages packages;
    private final PackageLinks links;
    private final CaseProgress progress;
    private final InstantSource clock;

    MakePackageLinkHandler(
            Requests requests, Packages packages, PackageLinks links, CaseProgress progress, InstantSource clock) {
        this.requests = requests;
        this.packages = packages;
        this.links = links;
        this.progress = progress;
        this.clock = clock;
    }

    @Override
    public Result handle(Reader reader, RequestId id, @Nullable ItemType type, Actor actor) {
        Optional<PrivacyRequest> request = requests.find(id).filter(r -> r.isVisibleTo(reader));
        Optional<Item> item = request.flatMap(r -> CollectedItem.of(r, type));
        if (request.isEmpty() || item.isEmpty()) {
            return new Result.Refused(new Rejection.NotFound());
        }
        Optional<StoredPackage> stored = packages.find(item.get().id());
        if (stored.isEmpty()) {
            return new Result.Refused(
                    item.get().isDone() ? new Rejection.PackageExpired() : new Rejection.PackageNotReady());
        }
        if (!stored.get().isDownloadable(clock.instant())) {
            return new Result.Refused(new Rejection.PackageExpired());
        }
        String token = LinkTokens.next();
        boolean bound = reader instanceof Reader.Owner;
        links.add(new PackageLinks.Link(LinkTokens.hash(token), item.get().id(), bound), clock.instant());
        progress.note(request.get(), "package_link_made", actor);
        return new Result.Made(token, stored.get().downloadableUntil());
    }
}
