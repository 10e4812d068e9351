package be.sentum.privacy.adapter.out.events;

import be.sentum.events.privacy.retention.StaffReadsRequested;
import be.sentum.messaging.Outbox;
import be.sentum.privacy.application.port.out.breach.AffectedPersons.Span;
import be.sentum.privacy.application.port.out.breach.BreachCommands;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class OutboxBreachCommands implements BreachCommands {

    private final Outbox outbox;

    OutboxBreachCommands(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void askForReads(Span span) {
        outbox.publish(new StaffReadsRequested(span.breach().value(), span.from(), span.to()));
    }
}
