package be.sentum.personaldata.subject;

import be.sentum.events.Topic;
import be.sentum.messaging.SubjectGate;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashSet;
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

    private static final String ERASED =
            SubjectLock.ALL_SHARED + "select subject_id from erased_subject where subject_id = any (?)";

    private final DataSource database;

    ErasedSubjectGate(DataSource database) {
        this.database = database;
    }

    @Override
    public Set<UUID> tooLate(Topic topic, Set<UUID> subjects) {
        return OF_THE_RIGHTS.contains(topic) ? Set.of() : erased(subjects);
    }

    private Set<UUID> erased(Set<UUID> subjects) {
        Set<UUID> erased = new HashSet<>();
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement(ERASED)) {
            Array ids = connection.createArrayOf("uuid", subjects.toArray());
            query.setArray(1, ids);
            query.setArray(2, ids);
            query.execute();
            query.getMoreResults();
            try (var found = query.getResultSet()) {
                while (found.next()) {
                    erased.add(found.getObject(1, UUID.class));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("whether subjects are erased could not be read", e);
        }
        return erased;
    }
}
