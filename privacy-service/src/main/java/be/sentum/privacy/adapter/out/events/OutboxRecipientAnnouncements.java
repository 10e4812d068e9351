package be.sentum.privacy.adapter.out.events;

import be.sentum.events.Topic;
import be.sentum.events.privacy.RecipientRegistered;
import be.sentum.events.privacy.TransferMechanismChanged;
import be.sentum.events.privacy.TransferRegistered;
import be.sentum.messaging.Outbox;
import be.sentum.privacy.application.port.out.register.RecipientAnnouncements;
import be.sentum.privacy.domain.register.MechanismState;
import be.sentum.privacy.domain.register.Recipient;
import be.sentum.privacy.domain.register.Transfer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;

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
        recipient.transfers().forEach(transfer -> outbox.publish(event(recipient, transfer)));
    }

    @Override
    public void withdrawn(Recipient recipient, Transfer transfer) {
        outbox.tombstone(Topic.PRIVACY_RECIPIENTS, event(recipient, transfer).key());
    }

    @Override
    public void changed(MechanismState state) {
        outbox.publish(new TransferMechanismChanged(
                state.mechanism().code(),
                state.suspended(),
                Objects.requireNonNullElse(state.changedAt(), Instant.EPOCH)));
    }

    private static TransferRegistered event(Recipient recipient, Transfer transfer) {
        return new TransferRegistered(
                recipient.code(),
                transfer.country(),
                transfer.mechanism().code(),
                transfer.evidenceRef(),
                transfer.validFrom(),
                transfer.validTo());
    }
}
