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
 * only until the commit.
 */
final class PendingEvents implements Synchronization {

    private final TransactionSynchronizationRegistry transaction;
    private final DataSource database;
    private final RelayRunner relay;
    private final List<OutboxRow> rows = new ArrayList<>();
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
        try (Connection connection = database.getConnection()) {
            OutboxInsert.write(connection, rows);
            written = true;
        } catch (SQLException e) {
            throw new OutboxNotWritten(e);
        }
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
