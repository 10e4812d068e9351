package be.sentum.privacy.application.collection;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.collection.ReceiveCollection;
import be.sentum.privacy.application.port.out.collection.Fragments;
import be.sentum.privacy.application.port.out.collection.Fragments.Whole;
import be.sentum.privacy.application.port.out.register.Inventories;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.application.progress.CaseProgress;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.Stage;
import be.sentum.privacy.domain.request.answer.AnswerStatus;
import be.sentum.privacy.domain.request.answer.ServiceName;

@UseCase
class ReceiveCollectionHandler implements ReceiveCollection {

    private final Requests requests;
    private final Fragments fragments;
    private final Inventories inventories;
    private final CaseProgress progress;

    ReceiveCollectionHandler(Requests requests, Fragments fragments, Inventories inventories, CaseProgress progress) {
        this.requests = requests;
        this.fragments = fragments;
        this.inventories = inventories;
        this.progress = progress;
    }

    @Override
    public void fragment(ItemId item, ServiceName service, int number, byte[] sealed) {
        requests.lockWith(item)
                .filter(r -> isAwaited(r, item, service))
                .ifPresent(r -> fragments.keep(item, service, number, sealed));
    }

    @Override
    public void completed(ItemId item, Whole whole) {
        requests.lockWith(item)
                .filter(r -> isAwaited(r, item, whole.service()))
                .filter(r -> fragments.count(item, whole.service()) >= whole.fragments())
                .ifPresent(r -> accept(r, item, whole));
    }

    private void accept(PrivacyRequest request, ItemId item, Whole whole) {
        fragments.keep(item, whole);
        AnswerStatus status = whole.empty() ? AnswerStatus.NO_DATA : AnswerStatus.COMPLETED;
        progress.follow(request, request.collected(item, whole.service(), status, inventories.roster()));
    }

    private static boolean isAwaited(PrivacyRequest request, ItemId item, ServiceName service) {
        return request.item(item).stage() == Stage.COLLECTING
                && !request.item(item)
                        .answers()
                        .getOrDefault(service, AnswerStatus.WAITING)
                        .isAnswer();
    }
}
