package be.sentum.messaging.outbox;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * The events of one transaction, written together when it completes: one round trip, all key locks at once and held
 * only until the commit. A transaction that publishes very much (an access export) writes in portions, so that its
 * memory has a limit; its keys are then locked from the first portion on.
 */
final class PendingEvents implements Synchronization {

    private static final int PORTION_CHARACTERS = 4 * 1024 * 1024;

    private final TransactionSynchronizationRegistry transaction;
    private final DataSource database;
    private final RelayRunner relay;
    private final List<OutboxRow> rows = new ArrayList<>();
    private int characters;
    private boolean last;
    private boolean written;

    PendingEvents(TransactionSynchronizationRegistry transaction, DataSource database, RelayRunner relay) {
        this.transaction = transaction;
        this.database = database;
        this.relay = relay;
    }

    void add(OutboxRow row) {
        if (written) {
            throw new IllegalStateException("an event is published before the transaction completes");
        }
        rows.add(row);
        String payload = row.payload();
        characters += payload == null ? 0 : payload.length();
        if (characters >= PORTION_CHARACTERS) {
            write();
        }
    }

    /**
     * Goes to the end of the queue first, so that what an object-relational mapper still has to flush is flushed before
     * the key locks are taken: nothing waits for a row lock while holding one.
     */
    @Override
    public void beforeCompletion() {
        if (!last) {
            last = true;
            transaction.registerInterposedSynchronization(this);
            return;
        }
        if (written || rows.isEmpty()) {
            return;
        }
        write();
        written = true;
    }

    private void write() {
        try (Connection connection = database.getConnection()) {
            OutboxInsert.write(connection, rows);
        } catch (SQLException e) {
            throw new OutboxNotWritten(e);
        }
        rows.clear();
        characters = 0;
    }

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED) {
            relay.wake();
        }
    }

    /** Rolls the transaction back. */
    static final class OutboxNotWritten extends RuntimeException {

        private static final long serialVersionUID = 1L;

        OutboxNotWritten(SQLException cause) {
            super("the outbox could not be written", cause);
        }
    }
}
