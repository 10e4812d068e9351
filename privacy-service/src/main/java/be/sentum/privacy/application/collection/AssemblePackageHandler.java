package be.sentum.privacy.application.collection;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.collection.AssemblePackage;
import be.sentum.privacy.application.port.out.collection.CollectionKeys;
import be.sentum.privacy.application.port.out.collection.Fragments;
import be.sentum.privacy.application.port.out.collection.FreeTexts;
import be.sentum.privacy.application.port.out.collection.TextReleases;
import be.sentum.privacy.application.port.out.register.Inventories;
import be.sentum.privacy.application.port.out.request.Alarms;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.application.progress.CaseProgress;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestEvent;
import be.sentum.privacy.domain.request.Stage;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.request.text.Passage;
import java.util.List;
import java.util.Optional;

@UseCase
class AssemblePackageHandler implements AssemblePackage {

    private final Requests requests;
    private final CollectedData collected;
    private final PackageWriting writing;
    private final FreeTexts texts;
    private final TextReleases releases;
    private final Fragments fragments;
    private final CollectionKeys keys;
    private final Inventories inventories;
    private final CaseProgress progress;
    private final Alarms alarms;

    AssemblePackageHandler(
            Requests requests,
            CollectedData collected,
            PackageWriting writing,
            FreeTexts texts,
            TextReleases releases,
            Fragments fragments,
            CollectionKeys keys,
            Inventories inventories,
            CaseProgress progress,
            Alarms alarms) {
        this.requests = requests;
        this.collected = collected;
        this.writing = writing;
        this.texts = texts;
        this.releases = releases;
        this.fragments = fragments;
        this.keys = keys;
        this.inventories = inventories;
        this.progress = progress;
        this.alarms = alarms;
    }

    @Override
    public boolean handle() {
        Optional<ItemId> claimed = requests.claimForAssembly();
        claimed.flatMap(requests::lockWith)
                .filter(r -> r.item(claimed.get()).stage() == Stage.ASSEMBLING)
                .ifPresent(r -> assemble(r, claimed.get()));
        return claimed.isPresent();
    }

    private void assemble(PrivacyRequest request, ItemId item) {
        OpenedAnswers answers = collected.of(item);
        FreeTexts.Search search = texts.search();
        List<RequestEvent> events = answers.firstDamaged(search::see)
                .map(damaged -> collectAgain(request, item, damaged))
                .orElseGet(() -> releases.of(item)
                        .or(() -> search.found().isEmpty() ? Optional.of(List.of()) : Optional.empty())
                        .map(hidden -> write(request, item, answers, hidden))
                        .orElseGet(() -> request.toBeRead(item)));
        progress.follow(request, events);
    }

    private List<RequestEvent> collectAgain(PrivacyRequest request, ItemId item, ServiceName damaged) {
        alarms.damaged(request.number(), damaged);
        fragments.deleteAll(item);
        releases.forget(item);
        return request.collectAgain(item, inventories.roster());
    }

    private List<RequestEvent> write(PrivacyRequest request, ItemId item, OpenedAnswers answers, List<Passage> hidden) {
        writing.write(request, request.item(item), answers.wholes(), texts.without(hidden, answers));
        keys.destroy(item);
        fragments.deleteAll(item);
        return request.assembled(item);
    }
}
