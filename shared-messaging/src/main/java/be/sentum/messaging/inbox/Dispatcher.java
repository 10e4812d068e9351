package be.sentum.messaging.inbox;

import be.sentum.events.Event;
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
import be.sentum.messaging.wire.Incoming.Unwanted;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hands an event to all listeners of its topic, inside the caller's transaction, unless the gate drops it. */
@ApplicationScoped
class Dispatcher {

    private final Map<Topic, List<EventListener>> listeners;
    private final Instance<SubjectGate> gates;

    @Inject
    Dispatcher(@All List<EventListener> listeners, Instance<SubjectGate> gates) {
        this.listeners = listeners.stream().collect(Collectors.groupingBy(EventListener::topic));
        this.gates = gates;
    }

    /** The topics that somebody listens to. */
    Set<Topic> topics() {
        return listeners.keySet();
    }

    /** Whether anybody acts on events of that type. */
    boolean wants(Topic topic, Class<? extends Event> type) {
        return to(topic).stream().anyMatch(listener -> listener.wants(type));
    }

    /** About whom events of the topic come too late; to be asked once in a transaction, before anything is dispatched. */
    Set<UUID> tooLate(Topic topic, Collection<Incoming> incoming) {
        Set<UUID> subjects = incoming.stream().flatMap(Dispatcher::subject).collect(Collectors.toSet());
        Set<UUID> late = new HashSet<>();
        if (!subjects.isEmpty()) {
            gates.forEach(gate -> late.addAll(gate.tooLate(topic, subjects)));
        }
        return late;
    }

    private static Stream<UUID> subject(Incoming incoming) {
        return incoming instanceof Known known && known.event() instanceof PersonEvent about
                ? Stream.of(about.subjectId())
                : Stream.empty();
    }

    /** As the only one of its transaction. */
    Effect dispatch(Incoming incoming) {
        return dispatch(incoming, tooLate(incoming.at().topic(), List.of(incoming)));
    }

    Effect dispatch(Incoming incoming, Set<UUID> tooLate) {
        return switch (incoming) {
            case Known known -> dispatch(known, tooLate);
            case Tombstone tombstone -> {
                to(tombstone.at().topic())
                        .forEach(listener -> listener.onTombstone(tombstone.at().key()));
                yield Effect.HANDLED;
            }
            case Unknown _ -> Effect.UNKNOWN;
            case Unwanted _ -> Effect.IGNORED;
            case Unreadable unreadable ->
                throw new IllegalArgumentException("an unreadable record is parked: " + unreadable.errorCode());
        };
    }

    private Effect dispatch(Known known, Set<UUID> tooLate) {
        if (known.event() instanceof PersonEvent about && tooLate.contains(about.subjectId())) {
            return Effect.DROPPED;
        }
        Trace.continueFrom(known.envelope().traceparent());
        try {
            to(known.at().topic()).forEach(listener -> listener.on(known.event(), known.envelope()));
        } finally {
            Trace.continueFrom(null);
        }
        return Effect.HANDLED;
    }

    /** Whether a listener told whoever asked that it could not be done. */
    boolean reported(Incoming incoming, String errorCode) {
        // All are asked: several may have been asked something by one event.
        return incoming instanceof Known known
                && to(known.at().topic()).stream()
                                .filter(listener -> listener.reportFailure(known.event(), errorCode))
                                .count()
                        > 0;
    }

    private List<EventListener> to(Topic topic) {
        return listeners.getOrDefault(topic, List.of());
    }
}
