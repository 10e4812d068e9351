package be.sentum.order.adapter.in.erasure;

import be.sentum.events.privacy.erasure.Blocker;
import be.sentum.order.application.port.in.gift.ForgetRecipients;
import be.sentum.personaldata.rights.ErasureRules;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** An erased gift recipient leaves the order, which stays its buyer's; an erased buyer takes the recipients along. */
@Singleton
class GiftErasureRules implements ErasureRules {

    private final ForgetRecipients recipients;

    GiftErasureRules(ForgetRecipients recipients) {
        this.recipients = recipients;
    }

    @Override
    public List<Blocker> blockers(UUID subjectId) {
        int open = recipients.open(subjectId);
        return open == 0 ? List.of() : List.of(new Blocker("open_delivery", open));
    }

    @Override
    public void beforeErasure(UUID subjectId) {
        recipients.forget(subjectId);
    }
}
