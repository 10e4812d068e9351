package be.sentum.order.application.gift;

import be.sentum.messaging.UseCase;
import be.sentum.order.application.port.in.gift.ForgetRecipients;
import be.sentum.order.application.port.out.gift.GiftRecipients;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.gift.RecipientId;
import java.util.UUID;

@UseCase
class ForgetRecipientsHandler implements ForgetRecipients {

    private final GiftRecipients recipients;

    ForgetRecipientsHandler(GiftRecipients recipients) {
        this.recipients = recipients;
    }

    @Override
    public int open(UUID subject) {
        return recipients.open(new RecipientId(subject));
    }

    @Override
    public int othersHeld(UUID subject) {
        return recipients.othersHeld(subject);
    }

    @Override
    public void forget(UUID subject) {
        recipients.takeOffOrder(new RecipientId(subject));
        recipients.forgetOf(new CustomerId(subject));
    }
}
