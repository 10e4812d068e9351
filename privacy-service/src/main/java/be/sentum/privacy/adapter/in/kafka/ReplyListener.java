package be.sentum.privacy.adapter.in.kafka;

import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;
import be.sentum.events.privacy.CollectionCompleted;
import be.sentum.events.privacy.FragmentSealed;
import be.sentum.events.privacy.erasure.ErasureExecuted;
import be.sentum.events.privacy.erasure.ErasurePlanned;
import be.sentum.events.privacy.erasure.VerificationAnswered;
import be.sentum.messaging.EventListener;
import be.sentum.privacy.application.port.in.collection.ReceiveCollection;
import be.sentum.privacy.application.port.in.erasure.ReceiveErasureAnswers;
import be.sentum.privacy.application.port.out.collection.Fragments.Whole;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.answer.ServiceName;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;

/** What services answer. Their request id is our item's. */
@ApplicationScoped
class ReplyListener implements EventListener {

    private final ReceiveCollection collection;
    private final ReceiveErasureAnswers erasure;

    ReplyListener(ReceiveCollection collection, ReceiveErasureAnswers erasure) {
        this.collection = collection;
        this.erasure = erasure;
    }

    @Override
    public Topic topic() {
        return Topic.PRIVACY_REPLIES;
    }

    @Override
    public void on(Event event, Envelope envelope) {
        switch (event) {
            case FragmentSealed part ->
                collection.fragment(
                        new ItemId(part.requestId()),
                        new ServiceName(part.service()),
                        part.number(),
                        Base64.getDecoder().decode(part.sealed()));
            case CollectionCompleted whole ->
                collection.completed(
                        new ItemId(whole.requestId()),
                        new Whole(
                                new ServiceName(whole.service()),
                                "no_data".equals(whole.status()),
                                whole.fragments(),
                                whole.rows(),
                                whole.sha256()));
            case ErasurePlanned plan -> erasure.planned(new ItemId(plan.requestId()), ErasureAnswers.plan(plan));
            case ErasureExecuted receipt ->
                erasure.executed(new ItemId(receipt.requestId()), ErasureAnswers.receipt(receipt));
            case VerificationAnswered search ->
                erasure.searched(new ItemId(search.requestId()), ErasureAnswers.search(search));
            default -> {}
        }
    }
}
