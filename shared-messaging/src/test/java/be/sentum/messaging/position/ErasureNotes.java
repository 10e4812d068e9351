package be.sentum.messaging.position;

import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;
import be.sentum.events.privacy.erasure.SubjectErased;
import be.sentum.messaging.PositionedListener;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Notes each erasure it reads, and fails as often as a test wants. */
@ApplicationScoped
class ErasureNotes implements PositionedListener {

    static final String NAME = "erasure-notes";

    private final AtomicInteger failures = new AtomicInteger();

    @Inject
    DataSource database;

    @Override
    public String reader() {
        return NAME;
    }

    @Override
    public Topic topic() {
        return Topic.PRIVACY_ERASURES;
    }

    @Override
    public void on(Event event, Envelope envelope) {
        if (event instanceof SubjectErased erased) {
            note(erased.subjectId());
            if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new IllegalStateException("fails after its effect");
            }
        }
    }

    void failTimes(int times) {
        failures.set(times);
    }

    private void note(UUID subject) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO seen (order_id, version) VALUES (?, 'erased')")) {
            insert.setObject(1, subject);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    int notesOf(UUID subject) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT count(*) FROM seen WHERE order_id = ?")) {
            query.setObject(1, subject);
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
