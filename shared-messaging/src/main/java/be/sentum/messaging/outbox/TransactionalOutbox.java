package be.sentum.messaging.outbox;

import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.EventCatalogue;
import be.sentum.events.EventType;
import be.sentum.events.Topic;
import be.sentum.messaging.Ids;
import be.sentum.messaging.Outbox;
import be.sentum.messaging.Trace;
import be.sentum.messaging.config.ServiceName;
import be.sentum.messaging.wire.CloudEventHeaders;
import be.sentum.messaging.wire.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Collects the events of a transaction and has them written as its last statement. */
@ApplicationScoped
class TransactionalOutbox implements Outbox {

    private final TransactionSynchronizationRegistry transaction;
    private final DataSource database;
    private final RelayRunner relay;
    private final ServiceName service;
    private final Ids ids;
    private final InstantSource clock;

    @Inject
    TransactionalOutbox(
            TransactionSynchronizationRegistry transaction,
            DataSource database,
            RelayRunner relay,
            ServiceName service,
            Ids ids,
            InstantSource clock) {
        this.transaction = transaction;
        this.database = database;
        this.relay = relay;
        this.service = service;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void publish(Event event) {
        EventType type = EventCatalogue.of(event);
        add(type.topic().topicName(), event.key(), type.name(), EventJson.write(event));
    }

    @Override
    public void tombstone(Topic topic, String key) {
        add(topic.topicName(), key, CloudEventHeaders.TOMBSTONE_TYPE, null);
    }

    /** For messages that are no events of the catalogue: dead letters. */
    void add(String topic, String key, String type, @Nullable String payload) {
        PendingEvents pending = pending();
        Envelope envelope = new Envelope(ids.next(), type, service.source(), clock.instant(), Trace.current());
        pending.add(new OutboxRow(topic, key, envelope, payload));
    }

    private PendingEvents pending() {
        if (transaction.getTransactionKey() == null || transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("an event is published inside a transaction");
        }
        if (transaction.getResource(PendingEvents.class) instanceof PendingEvents pending) {
            return pending;
        }
        enlistDatabase();
        PendingEvents pending = new PendingEvents(transaction, database, relay);
        transaction.putResource(PendingEvents.class, pending);
        transaction.registerInterposedSynchronization(pending);
        return pending;
    }

    /** A resource cannot join a transaction that is already completing. */
    private void enlistDatabase() {
        try (Connection connection = database.getConnection()) {
            connection.isClosed();
        } catch (SQLException e) {
            throw new IllegalStateException("no database connection for the outbox", e);
        }
    }
}
