package be.sentum.privacy.adapter.out.events;

import be.sentum.events.Topic;
import be.sentum.events.privacy.CollectRequested;
import be.sentum.events.privacy.erasure.ErasureOrdered;
import be.sentum.events.privacy.erasure.ErasurePlanRequested;
import be.sentum.events.privacy.erasure.SubjectErased;
import be.sentum.events.privacy.erasure.VerificationRequested;
import be.sentum.events.privacy.restriction.RestrictionLifted;
import be.sentum.events.privacy.restriction.RestrictionOrdered;
import be.sentum.events.privacy.restriction.RestrictionRegistered;
import be.sentum.messaging.Outbox;
import be.sentum.privacy.application.port.out.request.ServiceCommands;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.restriction.Restriction;
import be.sentum.privacy.domain.restriction.RestrictionId;
import be.sentum.privacy.domain.subject.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

@ApplicationScoped
class OutboxServiceCommands implements ServiceCommands {

    private static final String STANDING = "standing";
    private static final String LIFTED = "lifted";

    private final Outbox outbox;

    OutboxServiceCommands(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void collect(Collection wanted) {
        outbox.publish(new CollectRequested(
                wanted.item().value(),
                wanted.subject().value(),
                wanted.right(),
                wanted.publicKey(),
                wanted.language().code(),
                wanted.scope().isEverything() ? null : wanted.scope().tables()));
    }

    @Override
    public void planErasure(ItemId item, SubjectId subject) {
        outbox.publish(new ErasurePlanRequested(item.value(), subject.value()));
    }

    @Override
    public void erase(ItemId item, SubjectId subject) {
        outbox.publish(new ErasureOrdered(item.value(), subject.value()));
    }

    @Override
    public void searchAgain(ItemId item, SubjectId subject) {
        outbox.publish(new VerificationRequested(item.value(), subject.value()));
    }

    @Override
    public void restrict(Restriction.Order restriction) {
        outbox.publish(new RestrictionOrdered(
                restriction.id().value(),
                restriction.subject().value(),
                restriction.ground().code(),
                restriction.scope().categories(),
                restriction.scope().purposes(),
                restriction.from()));
        outbox.publish(registered(restriction, STANDING));
    }

    @Override
    public void lift(Restriction.Order restriction, Instant liftedAt) {
        outbox.publish(new RestrictionLifted(
                restriction.id().value(), restriction.subject().value(), liftedAt));
        outbox.publish(registered(restriction, LIFTED));
    }

    @Override
    public void unregister(RestrictionId restriction) {
        outbox.tombstone(Topic.PRIVACY_RESTRICTIONS, restriction.value().toString());
    }

    private static RestrictionRegistered registered(Restriction.Order restriction, String state) {
        return new RestrictionRegistered(
                restriction.id().value(),
                restriction.subject().value(),
                state,
                restriction.ground().code(),
                restriction.scope().categories(),
                restriction.scope().purposes(),
                restriction.from());
    }

    @Override
    public void enterLedger(ItemId item, SubjectId subject, Instant erasedAt) {
        outbox.publish(new SubjectErased(subject.value(), item.value(), erasedAt));
    }
}
