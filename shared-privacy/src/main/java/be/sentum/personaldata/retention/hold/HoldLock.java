package be.sentum.personaldata.retention.hold;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Between the nightly job and a hold that arrives meanwhile: batches share the lock, a hold waits for those under way.
 * Whoever was told that a hold is on can rely on it.
 */
public final class HoldLock {

    private static final String KEY = "hashtextextended('legal holds', 0)";

    private HoldLock() {}

    /** For a batch: until the transaction ends no hold is placed unseen. */
    public static void share(Connection connection) throws SQLException {
        run(connection, "select pg_advisory_xact_lock_shared(" + KEY + ")");
    }

    static void exclude(Connection connection) throws SQLException {
        run(connection, "select pg_advisory_xact_lock(" + KEY + ")");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var lock = connection.createStatement()) {
            lock.execute(sql);
        }
    }
}
