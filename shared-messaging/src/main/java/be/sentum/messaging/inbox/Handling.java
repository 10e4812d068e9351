package be.sentum.messaging.inbox;

import be.sentum.events.Topic;
import be.sentum.messaging.outbox.DeadLetters;
import be.sentum.messaging.wire.Incoming;
import be.sentum.messaging.wire.Incoming.Known;
import be.sentum.messaging.wire.Incoming.Unreadable;
import be.sentum.messaging.wire.IncomingReader;
import be.sentum.messaging.wire.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** What happens to a record, each time in one transaction with the inbox row. */
@ApplicationScoped
class Handling {

    private static final String BEHIND = "behind_parked";

    private final InboxTable inbox;
    private final ParkedTable parked;
    private final Dispatcher dispatcher;
    private final DeadLetters deadLetters;
    private final InboxMeter meter;
    private final ParkedBell bell;

    @Inject
    Handling(
            InboxTable inbox,
            ParkedTable parked,
            ParkedBell bell,
            Dispatcher dispatcher,
            DeadLetters deadLetters,
            InboxMeter meter) {
        this.inbox = inbox;
        this.parked = parked;
        this.bell = bell;
        this.dispatcher = dispatcher;
        this.deadLetters = deadLetters;
        this.meter = meter;
    }

    /** The record as far as anybody here acts on it. */
    Incoming read(Topic topic, ConsumerRecord<String, byte[]> message) {
        return IncomingReader.read(topic, message, type -> dispatcher.wants(topic, type));
    }

    /** All together, or false: then none took effect and they are to be handled one by one. */
    boolean together(Topic topic, List<Incoming> batch) {
        if (batch.stream().anyMatch(Unreadable.class::isInstance)) {
            return false;
        }
        List<Effect> effects = Transactions.inNew(() -> Sql.call(() -> {
            List<String> keys = batch.stream()
                    .map(incoming -> incoming.at().key())
                    .distinct()
                    .toList();
            if (!parked.among(topic, keys).isEmpty()) {
                return List.<Effect>of();
            }
            Set<UUID> fresh = inbox.add(topic, batch);
            Set<UUID> tooLate = dispatcher.tooLate(topic, batch);
            List<Effect> each = new ArrayList<>();
            for (Incoming incoming : batch) {
                each.add(fresh.remove(incoming.id()) ? dispatcher.dispatch(incoming, tooLate) : Effect.DUPLICATE);
            }
            return each;
        }));
        effects.forEach(effect -> meter.count(topic, effect));
        return !effects.isEmpty();
    }

    /** One record: takes effect, or waits behind its key's parked ones. Throws what the listeners throw. */
    void alone(Incoming incoming) {
        Reference at = incoming.at();
        Effect effect = Transactions.inNew(() -> Sql.call(() -> {
            if (behindParked(at)) {
                return parkIfNew(incoming, BEHIND);
            }
            if (incoming instanceof Unreadable unreadable) {
                return parkIfNew(incoming, unreadable.errorCode());
            }
            return inbox.add(at.topic(), List.of(incoming)).isEmpty()
                    ? Effect.DUPLICATE
                    : dispatcher.dispatch(incoming);
        }));
        meter.count(at.topic(), effect);
        if (effect == Effect.REPORTED) {
            bell.ring();
        }
    }

    /**
     * Sets the record aside: later ones of its key wait behind it, all others go on. One whose sender was told is given up
     * instead: it comes again.
     */
    Effect park(Incoming incoming, String errorCode) {
        Effect effect = Transactions.inNew(() -> Sql.call(() -> {
            parked.lock(incoming.at().topic(), incoming.at().key());
            return parkIfNew(incoming, errorCode);
        }));
        meter.count(incoming.at().topic(), effect);
        return effect;
    }

    /** Lets a parked record take effect after all. False if it is no longer parked. Throws what the listeners throw. */
    boolean replay(Incoming incoming) {
        Reference at = incoming.at();
        Optional<Effect> effect = Transactions.inNew(() -> Sql.call(() -> {
            parked.lock(at.topic(), at.key());
            return parked.remove(at) ? Optional.of(dispatcher.dispatch(incoming)) : Optional.empty();
        }));
        effect.ifPresent(found -> meter.count(at.topic(), found));
        return effect.isPresent();
    }

    private boolean behindParked(Reference at) throws SQLException {
        List<String> key = List.of(at.key());
        if (parked.among(at.topic(), key).isEmpty()) {
            return false;
        }
        // A replay may just be handling the last one: wait for it and look again.
        parked.lock(at.topic(), at.key());
        return !parked.among(at.topic(), key).isEmpty();
    }

    private Effect parkIfNew(Incoming incoming, String errorCode) throws SQLException {
        if (inbox.add(incoming.at().topic(), List.of(incoming)).isEmpty()) {
            return Effect.DUPLICATE;
        }
        if (dispatcher.reported(incoming, errorCode)) {
            if (!errorCode.equals(BEHIND)) {
                deadLetters.publish(incoming.at(), incoming.id(), type(incoming), errorCode);
            }
            return Effect.REPORTED;
        }
        parked.add(incoming.at(), incoming.id(), type(incoming), errorCode);
        deadLetters.publish(incoming.at(), incoming.id(), type(incoming), errorCode);
        return Effect.PARKED;
    }

    private static @Nullable String type(Incoming incoming) {
        return switch (incoming) {
            case Known known -> known.envelope().type();
            case Unreadable unreadable -> unreadable.type();
            default -> null;
        };
    }
}
