package be.sentum.order.adapter.in.kafka;

import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;
import be.sentum.events.customer.AccountClosed;
import be.sentum.messaging.EventListener;
import be.sentum.order.application.port.in.customer.NoteClosure;
import be.sentum.order.domain.customer.CustomerId;
import jakarta.inject.Singleton;

/** Hears that an account was closed. */
@Singleton
class ClosureListener implements EventListener {

    private final NoteClosure noteClosure;

    ClosureListener(NoteClosure noteClosure) {
        this.noteClosure = noteClosure;
    }

    @Override
    public Topic topic() {
        return Topic.CUSTOMER_EVENTS;
    }

    @Override
    public boolean wants(Class<? extends Event> type) {
        return type == AccountClosed.class;
    }

    @Override
    public void on(Event event, Envelope envelope) {
        if (event instanceof AccountClosed closed) {
            noteClosure.handle(new CustomerId(closed.subjectId()));
        }
    }
}
