package be.sentum.consent.adapter.out.events;

import be.sentum.consent.application.port.out.decision.DecisionTopic;
import be.sentum.consent.domain.decision.Decision;
import be.sentum.events.Topic;
import be.sentum.events.consent.DecisionsCurrent;
import be.sentum.events.consent.DefaultDecision;
import be.sentum.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import javax.sql.DataSource;

/**
 * Marks through the outbox, by one replica at a time: whoever gets the lock until its transaction ends. A decision is
 * on its way as long as its row is in the outbox: the relay removes it after Kafka has acknowledged it.
 */
@ApplicationScoped
class MarkedDecisionTopic implements DecisionTopic {

    private static final long LOCK = 0x6465636d_61726b73L; // "decmarks"

    private static final String OLDEST_ON_ITS_WAY = """
            select min(created_at) from outbox where aggregatetype = ? and type = ?""";

    private static final String DECISION_CHANGED = "be.sentum.consent.decision-changed.v1";

    private final Outbox outbox;
    private final DataSource database;

    MarkedDecisionTopic(Outbox outbox, DataSource database) {
        this.outbox = outbox;
        this.database = database;
    }

    @Override
    public Instant completeUntil(Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement oldest = connection.prepareStatement(OLDEST_ON_ITS_WAY)) {
            oldest.setString(1, Topic.CONSENT_EVENTS.topicName());
            oldest.setString(2, DECISION_CHANGED);
            try (ResultSet row = oldest.executeQuery()) {
                row.next();
                OffsetDateTime waiting = row.getObject(1, OffsetDateTime.class);
                return waiting == null || waiting.toInstant().isAfter(now) ? now : waiting.toInstant();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the decisions on their way", e);
        }
    }

    @Override
    public void mark(Instant completeUntil, List<Decision> standing) {
        if (!isOurTurn()) {
            return;
        }
        List<DefaultDecision> defaults =
                standing.stream().map(MarkedDecisionTopic::told).toList();
        for (int partition = 0; partition < Topic.CONSENT_EVENTS.partitions(); partition++) {
            outbox.publish(new DecisionsCurrent(partition, completeUntil, defaults));
        }
    }

    private static DefaultDecision told(Decision decision) {
        return new DefaultDecision(
                decision.purpose().whole().value(),
                decision.purpose().medium(),
                decision.allowed() ? "allowed" : "denied",
                decision.reason());
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
            throw new IllegalStateException("the lock of the marks", e);
        }
    }
}
