package be.sentum.benchmarks.limit;

import be.sentum.benchmarks.load.Load;
import java.sql.Connection;
import java.sql.SQLException;

/** One connection that runs the same statements again and again. */
record JdbcClient(Connection connection, Statements statements) implements Load.Client {

    interface Statements {
        void run() throws SQLException;
    }

    @Override
    public void call() throws SQLException {
        statements.run();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
