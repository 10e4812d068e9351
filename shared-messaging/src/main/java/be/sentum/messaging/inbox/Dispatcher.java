package be.sentum.messaging.inbox;

import be.sentum.events.PersonEvent;
import be.sentum.events.Topic;
import be.sentum.messaging.EventListener;
import be.sentum.messaging.SubjectGate;
import be.sentum.messaging.Trace;
import be.sentum.messaging.wire.Incoming;
import be.sentum.messaging.wire.Incoming.Known;
import be.sentum.messaging.wire.Incoming.Tombstone;
import be.sentum.messaging.wire.Incoming.Unknown;
import be.sentum.messaging.wire.Incoming.Unreadable;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Hands an event to all listeners of its topic, inside the caller's transaction, unless the gate drops it. */
@ApplicationScoped
class Dispatcher {

    private final List<EventListener> listeners;
    private final Instance<SubjectGate> gates;

    @Inject
    Dispatcher(@All List<EventListener> listeners, Instance<SubjectGate> gates) {
        this.listeners = listeners;
        this.gates = gates;
    }

    /** The topics that somebody listens to. */
    Set<Topic> topics() {
        return listeners.stream().map(EventListener::topic).collect(Collectors.toUnmodifiableSet());
    }

    Effect dispatch(Incoming incoming) {
        return switch (incoming) {
            case Known known -> dispatch(known);
            case Tombstone tombstone -> {
                to(tombstone.at().topic())
                        .forEach(listener -> listener.onTombstone(tombstone.at().key()));
                yield Effect.HANDLED;
            }
            case Unknown _ -> Effect.UNKNOWN;
            case Unreadable unreadable ->
                throw new IllegalArgumentException("an unreadable record is parked: " + unreadable.errorCode());
        };
    }

    private Effect dispatch(Known known) {
        Topic topic = known.at().topic();
        if (known.event() instanceof PersonEvent about && gates.stream().anyMatch(gate -> gate.drops(topic, about))) {
            return Effect.DROPPED;
        }
        Trace.continueFrom(known.envelope().traceparent());
        try {
            to(topic).forEach(listener -> listener.on(known.event(), known.envelope()));
        } finally {
            Trace.continueFrom(null);
        }
        return Effect.HANDLED;
    }

    private List<EventListener> to(Topic topic) {
        return listeners.stream().filter(listener -> listener.topic() == topic).toList();
    }
}
