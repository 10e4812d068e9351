package be.sentum.messaging.inbox;

import java.sql.SQLException;

/** Lets a database fault leave a transaction as an unchecked exception that keeps its SQLState as the cause. */
final class Sql {

    private Sql() {}

    @FunctionalInterface
    interface Call<T> {
        T run() throws SQLException;
    }

    static <T> T call(Call<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw new IllegalStateException("database", e);
        }
    }
}
