package be.sentum.personaldata.subject;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/**
 * One lock a subject, held to the end of the transaction: shared by whoever writes about the subject, exclusive for an
 * erasure. Without it a use case that asked before an erasure could write after it.
 */
public final class SubjectLock {

    private SubjectLock() {}

    static void share(Connection connection, UUID subjectId) throws SQLException {
        take(connection, "select pg_advisory_xact_lock_shared(hashtextextended('subject ' || ?, 0))", subjectId);
    }

    /** Waits for everybody who is writing about the subject. */
    public static void exclude(Connection connection, UUID subjectId) throws SQLException {
        take(connection, "select pg_advisory_xact_lock(hashtextextended('subject ' || ?, 0))", subjectId);
    }

    private static void take(Connection connection, String sql, UUID subjectId) throws SQLException {
        try (var lock = connection.prepareStatement(sql)) {
            lock.setString(1, subjectId.toString());
            lock.execute();
        }
    }
}
