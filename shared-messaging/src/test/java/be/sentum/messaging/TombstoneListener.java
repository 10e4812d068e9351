package be.sentum.messaging;

import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Notes whose card is no more. */
@ApplicationScoped
class TombstoneListener implements EventListener {

    private final List<String> gone = new CopyOnWriteArrayList<>();

    @Override
    public Topic topic() {
        return Topic.CUSTOMER_CARD;
    }

    @Override
    public void on(Event event, Envelope envelope) {
        // cards themselves are of no use here
    }

    @Override
    public void onTombstone(String key) {
        gone.add(key);
    }

    List<String> gone() {
        return gone;
    }
}
