package be.sentum.order.adapter.out.subjects;

import be.sentum.events.order.GiftRecipientIdentified;
import be.sentum.messaging.Outbox;
import be.sentum.order.application.port.out.gift.RightsDesk;
import be.sentum.order.domain.gift.RecipientId;
import be.sentum.personaldata.subject.Standing;
import be.sentum.personaldata.subject.Subjects;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** {@link RightsDesk}: notes the pseudonym here and tells privacy-service, which then takes rights requests about it. */
@Singleton
class RecipientsAtTheDesk implements RightsDesk {

    private final Subjects subjects;
    private final Outbox outbox;
    private final InstantSource clock;

    RecipientsAtTheDesk(Subjects subjects, Outbox outbox, InstantSource clock) {
        this.subjects = subjects;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void identified(RecipientId recipient) {
        if (subjects.standing(recipient.value()) instanceof Standing.Erased) {
            return;
        }
        subjects.know(recipient.value(), null);
        outbox.publish(new GiftRecipientIdentified(recipient.value(), clock.instant()));
    }
}
