package be.sentum.personaldata.retention;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The planner's samples of rows hold values of persons. ANALYZE takes new ones, but of a table without rows it leaves
 * the old: an outbox that is nearly always empty would show somebody's card long after an erasure (REQ-ERA-06). They go
 * with the night's round; PostgreSQL before 18 has no way to forget them, there nothing is done.
 */
@Singleton
class PlannerSamples {

    private static final String FORGET = "select forget_samples_of_empty_tables()";

    private final DataSource database;

    PlannerSamples(DataSource database) {
        this.database = database;
    }

    /** Of tables that are empty now. */
    void forget() {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(FORGET);
        } catch (SQLException e) {
            throw new IllegalStateException("the planner's samples were not forgotten", e);
        }
    }
}
