package be.sentum.privacy.adapter.out.events;

import be.sentum.events.privacy.RecipientRegistered;
import be.sentum.messaging.Outbox;
import be.sentum.privacy.application.port.out.register.RecipientAnnouncements;
import be.sentum.privacy.domain.register.Recipient;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class OutboxRecipientAnnouncements implements RecipientAnnouncements {

    private final Outbox outbox;

    OutboxRecipientAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void registered(Recipient recipient) {
        outbox.publish(new RecipientRegistered(
                recipient.code(),
                recipient.legalName(),
                recipient.role().word(),
                recipient.purposes(),
                recipient.country(),
                recipient.validFrom(),
                recipient.validTo()));
    }
}
