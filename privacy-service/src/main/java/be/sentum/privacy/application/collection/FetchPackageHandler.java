package be.sentum.privacy.application.collection;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.RightsPolicy;
import be.sentum.privacy.application.port.in.collection.FetchPackage;
import be.sentum.privacy.application.port.out.collection.PackageLinks;
import be.sentum.privacy.application.port.out.collection.Packages;
import be.sentum.privacy.application.port.out.collection.Packages.StoredPackage;
import be.sentum.privacy.application.port.out.collection.Vault;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.application.progress.CaseProgress;
import be.sentum.privacy.application.throttle.Throttle;
import be.sentum.privacy.application.throttle.ThrottlePolicy;
import be.sentum.privacy.application.throttle.ThrottlePolicy.Limit;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.Rejection;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.Reader.Owner;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@UseCase
class FetchPackageHandler implements FetchPackage {

    private final Requests requests;
    private final Packages packages;
    private final PackageLinks links;
    private final Vault vault;
    private final CaseProgress progress;
    private final Throttle throttle;
    private final ThrottlePolicy limits;
    private final RightsPolicy policy;
    private final InstantSource clock;

    FetchPackageHandler(
            Requests requests,
            Packages packages,
            PackageLinks links,
            Vault vault,
            CaseProgress progress,
            Throttle throttle,
            ThrottlePolicy limits,
            RightsPolicy policy,
            InstantSource clock) {
        this.requests = requests;
        this.packages = packages;
        this.links = links;
        this.vault = vault;
        this.progress = progress;
        this.throttle = throttle;
        this.limits = limits;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public Result handle(Owner owner, RequestId id, @Nullable ItemType type) {
        Optional<PrivacyRequest> request = requests.find(id).filter(r -> r.isVisibleTo(owner));
        Optional<Item> item = request.flatMap(r -> CollectedItem.of(r, type));
        return request.isPresent() && item.isPresent()
                ? fetch(request.get(), item.get(), Optional.of(limits.downloads()))
                : refused(new Rejection.NotFound());
    }

    @Override
    public Result byLink(Optional<Owner> owner, String token) {
        String hash = LinkTokens.hash(token);
        Optional<PackageLinks.Link> link = links.find(hash);
        Optional<PrivacyRequest> request = link.flatMap(l -> requests.lockWith(l.item()))
                .filter(r -> link.get().bound() ? owner.filter(r::isVisibleTo).isPresent() : true);
        if (link.isEmpty() || request.isEmpty()) {
            return refused(new Rejection.NotFound());
        }
        Item item = request.get().item(link.get().item());
        if (packages.find(item.id())
                .filter(p -> p.isDownloadable(clock.instant()))
                .isEmpty()) {
            return refused(new Rejection.PackageExpired());
        }
        return links.use(hash, clock.instant())
                ? fetch(request.get(), item, Optional.empty())
                : refused(new Rejection.PackageLinkUsed());
    }

    /** @param limit none for a link, which works once anyway */
    private Result fetch(PrivacyRequest request, Item item, Optional<Limit> limit) {
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
        Optional<Duration> pause =
                limit.flatMap(most -> throttle.pause("downloads", item.id().value(), most));
        if (pause.isPresent()) {
            return refused(new Rejection.TooManyDownloads(pause.get()));
        }
        LocalDate today = LocalDate.ofInstant(now, AnswerPeriod.BRUSSELS);
        packages.noteDownload(item.id(), now, today.plus(policy.packageKept()));
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
