package be.sentum.personaldata.subject;

import be.sentum.events.PersonEvent;
import be.sentum.events.Topic;
import be.sentum.messaging.SubjectGate;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Drops what comes too late about a person erased here (REQ-ERA-07). The topics that carry the rights themselves pass:
 * an erasure may be ordered again, verified, and replayed from the ledger; and what left
 * to others before it stays in the log. The inbox counts what is dropped.
 */
@Singleton
class ErasedSubjectGate implements SubjectGate {

    private static final Set<Topic> OF_THE_RIGHTS = EnumSet.of(
            Topic.PRIVACY_COMMANDS,
            Topic.PRIVACY_REPLIES,
            Topic.PRIVACY_ERASURES,
            Topic.PRIVACY_INVENTORY,
            Topic.PRIVACY_RECIPIENTS,
            Topic.PRIVACY_DISCLOSURES);

    private static final String ERASED = SubjectLock.SHARED + "select 1 from erased_subject where subject_id = ?";

    private final DataSource database;

    ErasedSubjectGate(DataSource database) {
        this.database = database;
    }

    @Override
    public boolean drops(Topic topic, PersonEvent event) {
        return !OF_THE_RIGHTS.contains(topic) && isErased(event.subjectId());
    }

    private boolean isErased(UUID subjectId) {
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement(ERASED)) {
            query.setString(1, subjectId.toString());
            query.setObject(2, subjectId);
            query.execute();
            query.getMoreResults();
            try (var found = query.getResultSet()) {
                return found.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("whether a subject is erased could not be read", e);
        }
    }
}
