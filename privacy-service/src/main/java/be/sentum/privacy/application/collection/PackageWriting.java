package be.sentum.privacy.application.collection;

import be.sentum.privacy.application.RightsPolicy;
import be.sentum.privacy.application.port.out.collection.Archive;
import be.sentum.privacy.application.port.out.collection.Fragments.Whole;
import be.sentum.privacy.application.port.out.collection.Packages;
import be.sentum.privacy.application.port.out.collection.Packages.StoredPackage;
import be.sentum.privacy.application.port.out.collection.Vault;
import be.sentum.privacy.application.port.out.disclosure.DisclosureLog;
import be.sentum.privacy.application.port.out.register.Inventories;
import be.sentum.privacy.application.port.out.register.Purposes;
import be.sentum.privacy.application.port.out.register.Recipients;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.register.Purpose;
import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.PrivacyRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes one package: the zip flows through a digest and the cipher into small pieces at rest. */
@ApplicationScoped
class PackageWriting {

    /** The newest; all of them are in the data. */
    private static final int DISCLOSURES = 200;

    private final Requests requests;
    private final DisclosureLog disclosures;
    private final Packages packages;
    private final Archive archive;
    private final Vault vault;
    private final Inventories inventories;
    private final Recipients recipients;
    private final Purposes purposes;
    private final RightsPolicy policy;
    private final InstantSource clock;

    PackageWriting(
            Requests requests,
            DisclosureLog disclosures,
            Packages packages,
            Archive archive,
            Vault vault,
            Inventories inventories,
            Recipients recipients,
            Purposes purposes,
            RightsPolicy policy,
            InstantSource clock) {
        this.requests = requests;
        this.disclosures = disclosures;
        this.packages = packages;
        this.archive = archive;
        this.vault = vault;
        this.inventories = inventories;
        this.recipients = recipients;
        this.purposes = purposes;
        this.policy = policy;
        this.clock = clock;
    }

    void write(PrivacyRequest request, Item item, List<Whole> answers, Archive.Data data) {
        ItemId id = item.id();
        Instant now = clock.instant();
        byte[] key = vault.newPackageKey(id);
        MeasuredStream zip = new MeasuredStream(vault.encrypting(id, key, packages.write(id)));
        archive.write(
                new Archive.Content(
                        request,
                        item,
                        answers,
                        data,
                        inventories.all(),
                        recipients.all(),
                        disclosures.of(request.person(), null, DISCLOSURES),
                        onConsent(),
                        requests.of(request.person()),
                        now),
                zip);
        ZonedDateTime until = now.atZone(AnswerPeriod.BRUSSELS).plus(policy.downloadable());
        packages.finish(new StoredPackage(
                id,
                key,
                zip.sha256(),
                zip.size(),
                now,
                until.toInstant(),
                until.plus(policy.packageKept()).toLocalDate()));
    }

    private Set<String> onConsent() {
        return purposes.all().stream()
                .filter(purpose -> purpose.basis() == Purpose.Basis.CONSENT)
                .map(Purpose::code)
                .collect(Collectors.toSet());
    }
}
