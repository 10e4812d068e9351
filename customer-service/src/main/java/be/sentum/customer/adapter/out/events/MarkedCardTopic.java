package be.sentum.customer.adapter.out.events;

import be.sentum.customer.application.port.out.CardTopic;
import be.sentum.events.Topic;
import be.sentum.events.customer.CardMarker;
import be.sentum.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;

/** Markers through the outbox, by one replica at a time: whoever gets the lock until its transaction ends. */
@ApplicationScoped
class MarkedCardTopic implements CardTopic {

    private static final long LOCK = 0x63617264_6d61726bL; // "cardmark"

    private final Outbox outbox;
    private final DataSource database;

    MarkedCardTopic(Outbox outbox, DataSource database) {
        this.outbox = outbox;
        this.database = database;
    }

    @Override
    public void mark(Instant at) {
        if (isOurTurn()) {
            for (int partition = 0; partition < Topic.CUSTOMER_CARD.partitions(); partition++) {
                outbox.publish(new CardMarker(partition, at));
            }
        }
    }

    private boolean isOurTurn() {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            lock.setLong(1, LOCK);
            try (ResultSet row = lock.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the lock of the card markers", e);
        }
    }
}
