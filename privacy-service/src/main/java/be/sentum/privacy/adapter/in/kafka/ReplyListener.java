package be.sentum.privacy.adapter.in.kafka;

import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;
import be.sentum.events.privacy.CollectionCompleted;
import be.sentum.events.privacy.FragmentSealed;
import be.sentum.events.privacy.StepFailed;
import be.sentum.events.privacy.erasure.ErasureExecuted;
import be.sentum.events.privacy.erasure.ErasurePlanned;
import be.sentum.events.privacy.erasure.VerificationAnswered;
import be.sentum.events.privacy.restriction.RestrictionApplied;
import be.sentum.messaging.EventListener;
import be.sentum.privacy.application.port.in.collection.ReceiveCollection;
import be.sentum.privacy.application.port.in.erasure.ReceiveErasureAnswers;
import be.sentum.privacy.application.port.in.restriction.ReceiveRestrictionAnswers;
import be.sentum.privacy.application.port.out.collection.Fragments.Whole;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.restriction.RestrictionId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;

/** What services answer. Their request id is our item's. */
@ApplicationScoped
class ReplyListener implements EventListener {

    private final ReceiveCollection collection;
    private final ReceiveErasureAnswers erasure;
    private final ReceiveRestrictionAnswers restrictions;
    private final FailedSteps failed;

    ReplyListener(
            ReceiveCollection collection,
            ReceiveErasureAnswers erasure,
            ReceiveRestrictionAnswers restrictions,
            FailedSteps failed) {
        this.collection = collection;
        this.erasure = erasure;
        this.restrictions = restrictions;
        this.failed = failed;
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
            case RestrictionApplied receipt -> restriction(receipt);
            case StepFailed step -> failed.take(step);
            default -> {}
        }
    }

    private void restriction(RestrictionApplied receipt) {
        RestrictionId id = new RestrictionId(receipt.restrictionId());
        ServiceName service = new ServiceName(receipt.service());
        switch (receipt.status()) {
            case "restricted" -> restrictions.applied(id, service, false);
            case "no_data" -> restrictions.applied(id, service, true);
            case "lifted" -> restrictions.lifted(id, service);
            default -> {}
        }
    }
}
