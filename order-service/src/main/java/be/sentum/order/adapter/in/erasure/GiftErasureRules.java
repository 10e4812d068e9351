package be.sentum.order.adapter.in.erasure;

import be.sentum.events.privacy.erasure.Blocker;
import be.sentum.order.application.port.in.gift.ForgetRecipients;
import be.sentum.personaldata.rights.ErasureRules;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** An erased gift recipient leaves the order, which stays its buyer's; an erased buyer takes the recipients along. */
@Singleton
class GiftErasureRules implements ErasureRules {

    private final ForgetRecipients recipients;

    GiftErasureRules(ForgetRecipients recipients) {
        this.recipients = recipients;
    }

    @Override
    public List<Blocker> blockers(UUID subjectId) {
        return Stream.of(
                        new Blocker("open_delivery", recipients.open(subjectId)),
                        new Blocker("other_person_held", recipients.othersHeld(subjectId)))
                .filter(blocker -> blocker.count() > 0)
                .toList();
    }

    @Override
    public void beforeErasure(UUID subjectId) {
        recipients.forget(subjectId);
    }
}
