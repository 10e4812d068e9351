package be.sentum.personaldata.subject;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/**
 * One lock a subject, held to the end of the transaction: shared by whoever writes about the subject, exclusive for an
 * erasure. Without it a use case that asked before an erasure could write after it.
 */
public final class SubjectLock {

    /**
     * Goes in front of a query, with the subject's id as text for its parameter: one round trip, and the query, a
     * statement of its own, sees what an erasure committed while the lock was waited for.
     */
    public static final String SHARED = "select pg_advisory_xact_lock_shared(hashtextextended('subject ' || ?, 0)); ";

    /** As {@link #SHARED} for all subjects of a {@code uuid[]}: the parameter of the lock, in front of a query. */
    static final String ALL_SHARED =
            "select pg_advisory_xact_lock_shared(hashtextextended('subject ' || s, 0)) from unnest(?::uuid[]) as s; ";

    private static final String EXCLUSIVE = "select pg_advisory_xact_lock(hashtextextended('subject ' || ?, 0))";

    private SubjectLock() {}

    /** Waits for everybody who is writing about the subject. */
    public static void exclude(Connection connection, UUID subjectId) throws SQLException {
        try (var lock = connection.prepareStatement(EXCLUSIVE)) {
            lock.setString(1, subjectId.toString());
            lock.execute();
        }
    }
}
