package be.sentum.privacy.application.collection;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.collection.ReviewTexts;
import be.sentum.privacy.application.port.out.collection.FreeTexts;
import be.sentum.privacy.application.port.out.collection.TextReleases;
import be.sentum.privacy.application.port.out.register.Inventories;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.application.progress.CaseProgress;
import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.Rejection;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.request.Stage;
import be.sentum.privacy.domain.request.text.FreeText;
import be.sentum.privacy.domain.request.text.Passage;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

@UseCase
class ReviewTextsHandler implements ReviewTexts {

    private final Requests requests;
    private final CollectedData collected;
    private final FreeTexts texts;
    private final TextReleases releases;
    private final Inventories inventories;
    private final CaseProgress progress;
    private final InstantSource clock;

    ReviewTextsHandler(
            Requests requests,
            CollectedData collected,
            FreeTexts texts,
            TextReleases releases,
            Inventories inventories,
            CaseProgress progress,
            InstantSource clock) {
        this.requests = requests;
        this.collected = collected;
        this.texts = texts;
        this.releases = releases;
        this.inventories = inventories;
        this.progress = progress;
        this.clock = clock;
    }

    @Override
    public Reading read(RequestId id) {
        Optional<PrivacyRequest> request = requests.find(id);
        if (request.isEmpty()) {
            return new Reading.Refused(new Rejection.NotFound());
        }
        List<FreeText> waiting = waiting(request.get()).map(this::textsOf).orElse(List.of());
        return new Reading.Texts(request.get(), waiting);
    }

    @Override
    public Result release(Command command) {
        Optional<PrivacyRequest> request = requests.lock(command.request());
        if (request.isEmpty()) {
            return new Result.Refused(new Rejection.NotFound());
        }
        Optional<Item> item = waiting(request.get());
        if (item.isEmpty()) {
            return new Result.Refused(new Rejection.NothingToDecide());
        }
        List<FreeText> waiting = textsOf(item.get());
        List<Passage> hidden = new ArrayList<>();
        for (int i = 0; i < command.hide().size(); i++) {
            Hidden hide = command.hide().get(i);
            List<FreeText> meant = waiting.stream()
                    .filter(text -> hide.ref() == null || text.place().ref().equals(hide.ref()))
                    .toList();
            if (meant.isEmpty()) {
                return new Result.UnknownText(i);
            }
            List<Passage> found = meant.stream()
                    .flatMap(text -> Passage.of(text, hide.words()).stream())
                    .toList();
            if (found.isEmpty()) {
                return new Result.NotInText(i);
            }
            hidden.addAll(found);
        }
        release(request.get(), item.get(), waiting, hidden, command);
        return new Result.Released(request.get());
    }

    private void release(
            PrivacyRequest request, Item item, List<FreeText> waiting, List<Passage> hidden, Command command) {
        if (waiting.isEmpty()) {
            // What was collected is gone, because the person was erased meanwhile: the services say so themselves.
            progress.follow(request, request.collectAgain(item.id(), inventories.roster()), command.actor());
            return;
        }
        releases.keep(item.id(), hidden, clock.instant());
        progress.follow(request, request.textsRead(item.id()), command.actor());
    }

    private static Optional<Item> waiting(PrivacyRequest request) {
        return request.items().stream()
                .filter(item -> item.stage() == Stage.READING)
                .findFirst();
    }

    private List<FreeText> textsOf(Item item) {
        FreeTexts.Search search = texts.search();
        OpenedAnswers answers = collected.of(item.id());
        answers.wholes().forEach(whole -> answers.of(whole.service(), part -> search.see(whole.service(), part)));
        return search.found();
    }
}
