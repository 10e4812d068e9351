package be.sentum.privacy.adapter.out.events;

import be.sentum.events.privacy.retention.LegalHoldPlaced;
import be.sentum.events.privacy.retention.LegalHoldReleased;
import be.sentum.messaging.Outbox;
import be.sentum.privacy.application.port.out.hold.HoldCommands;
import be.sentum.privacy.domain.hold.LegalHold;
import be.sentum.privacy.domain.request.answer.ServiceName;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

@ApplicationScoped
class OutboxHoldCommands implements HoldCommands {

    private final Outbox outbox;

    OutboxHoldCommands(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void place(LegalHold hold) {
        outbox.publish(new LegalHoldPlaced(
                hold.id().value(),
                hold.subject().value(),
                hold.scope().services().stream().map(ServiceName::value).toList(),
                hold.scope().categories(),
                hold.placedAt()));
    }

    @Override
    public void release(LegalHold hold) {
        outbox.publish(new LegalHoldReleased(
                hold.id().value(),
                hold.subject().value(),
                Objects.requireNonNull(hold.release(), "not released").at()));
    }
}
