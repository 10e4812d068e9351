package be.sentum.messaging;

import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;
import be.sentum.events.order.OrderCancelled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Notes cancellations by their reason, which the tests number, and fails where a test wants it to. */
@ApplicationScoped
class SeenListener implements EventListener {

    private final Set<UUID> failing = ConcurrentHashMap.newKeySet();
    private final Map<UUID, String> reporting = new ConcurrentHashMap<>();
    private final Map<UUID, AtomicInteger> deadlocks = new ConcurrentHashMap<>();

    @Inject
    DataSource database;

    @Override
    public Topic topic() {
        return Topic.ORDER_EVENTS;
    }

    @Override
    public boolean wants(Class<? extends Event> type) {
        return type == OrderCancelled.class;
    }

    @Override
    public void on(Event event, Envelope envelope) {
        if (event instanceof OrderCancelled cancelled) {
            note(cancelled);
            if (failing.contains(cancelled.orderId())) {
                throw new UnsupportedOperationException("this message must not be logged");
            }
            AtomicInteger left = deadlocks.getOrDefault(cancelled.orderId(), new AtomicInteger());
            if (left.getAndDecrement() > 0) {
                throw new IllegalStateException(new SQLException("deadlock detected", "40P01"));
            }
        }
    }

    @Override
    public boolean reportFailure(Event event, String errorCode) {
        return event instanceof OrderCancelled cancelled && reporting.replace(cancelled.orderId(), errorCode) != null;
    }

    /** Somebody waits for what happens to this order. */
    void reportFor(UUID orderId) {
        reporting.put(orderId, "");
    }

    String reported(UUID orderId) {
        return reporting.getOrDefault(orderId, "");
    }

    void failFor(UUID orderId) {
        failing.add(orderId);
    }

    void deadlockFor(UUID orderId, int times) {
        deadlocks.put(orderId, new AtomicInteger(times));
    }

    void handleAgain(UUID orderId) {
        failing.remove(orderId);
    }

    private void note(OrderCancelled cancelled) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO seen (order_id, version) VALUES (?, ?)")) {
            insert.setObject(1, cancelled.orderId());
            insert.setString(2, cancelled.reason());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What took effect for this order, in order. */
    List<String> seen(UUID orderId) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT version FROM seen WHERE order_id = ? ORDER BY n")) {
            query.setObject(1, orderId);
            List<String> versions = new ArrayList<>();
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    versions.add(found.getString(1));
                }
            }
            return versions;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
