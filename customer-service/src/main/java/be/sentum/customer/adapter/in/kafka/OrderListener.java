package be.sentum.customer.adapter.in.kafka;

import be.sentum.customer.application.port.in.account.NoteActivity;
import be.sentum.customer.domain.CustomerId;
import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;
import be.sentum.events.order.OrderPlaced;
import be.sentum.messaging.EventListener;
import jakarta.enterprise.context.ApplicationScoped;

/** Who orders is active (RET-05); what is ordered is nobody's business here. */
@ApplicationScoped
class OrderListener implements EventListener {

    private final NoteActivity noteActivity;

    OrderListener(NoteActivity noteActivity) {
        this.noteActivity = noteActivity;
    }

    @Override
    public Topic topic() {
        return Topic.ORDER_EVENTS;
    }

    @Override
    public boolean wants(Class<? extends Event> type) {
        return type == OrderPlaced.class;
    }

    @Override
    public void on(Event event, Envelope envelope) {
        switch (event) {
            case OrderPlaced placed -> noteActivity.active(new CustomerId(placed.subjectId()));
            default -> {}
        }
    }
}
