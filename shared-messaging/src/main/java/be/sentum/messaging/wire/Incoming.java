package be.sentum.messaging.wire;

import be.sentum.events.Envelope;
import be.sentum.events.Event;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record as the inbox sees it: what it turned out to be, and where it stands. */
public sealed interface Incoming {

    Reference at();

    /** The {@code ce_id}, or one made of the reference where a record has none. */
    UUID id();

    /** An event of a known type. */
    record Known(Reference at, Envelope envelope, Event event) implements Incoming {
        @Override
        public UUID id() {
            return envelope.id();
        }
    }

    /** The key is no more. */
    record Tombstone(Reference at, UUID id) implements Incoming {}

    /** A type that this build does not know: acknowledged and skipped. */
    record Unknown(Reference at, UUID id) implements Incoming {}

    /** A type that nobody here acts on: acknowledged and skipped, its payload unread. */
    record Unwanted(Reference at, UUID id) implements Incoming {}

    /** No event at all. */
    record Unreadable(Reference at, UUID id, @Nullable String type, String errorCode) implements Incoming {}
}
