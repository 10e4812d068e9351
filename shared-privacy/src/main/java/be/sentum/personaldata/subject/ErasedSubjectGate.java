package be.sentum.personaldata.subject;

import be.sentum.events.PersonEvent;
import be.sentum.events.Topic;
import be.sentum.messaging.SubjectGate;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Drops what comes too late about a person erased here (REQ-ERA-07). The topics that carry the rights themselves pass:
 * an erasure may be ordered again, verified, and replayed from the ledger.
 */
@Singleton
class ErasedSubjectGate implements SubjectGate {

    private static final Set<Topic> OF_THE_RIGHTS = EnumSet.of(
            Topic.PRIVACY_COMMANDS,
            Topic.PRIVACY_REPLIES,
            Topic.PRIVACY_ERASURES,
            Topic.PRIVACY_INVENTORY,
            Topic.PRIVACY_RECIPIENTS);

    private final DataSource database;
    private final MeterRegistry metrics;

    ErasedSubjectGate(DataSource database, MeterRegistry metrics) {
        this.database = database;
        this.metrics = metrics;
    }

    @Override
    public boolean drops(Topic topic, PersonEvent event) {
        if (OF_THE_RIGHTS.contains(topic) || !isErased(event.subjectId())) {
            return false;
        }
        metrics.counter("sentum.privacy.late.events.dropped", "topic", topic.topicName())
                .increment();
        return true;
    }

    private boolean isErased(UUID subjectId) {
        try (Connection connection = database.getConnection()) {
            SubjectLock.share(connection, subjectId);
            try (var query = connection.prepareStatement("select 1 from erased_subject where subject_id = ?")) {
                query.setObject(1, subjectId);
                try (var found = query.executeQuery()) {
                    return found.next();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("whether a subject is erased could not be read", e);
        }
    }
}
