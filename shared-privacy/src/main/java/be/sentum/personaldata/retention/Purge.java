package be.sentum.personaldata.retention;

import be.sentum.events.privacy.retention.RetentionCarriedOut;
import be.sentum.messaging.Outbox;
import be.sentum.messaging.config.ServiceName;
import be.sentum.personaldata.PersonalDataConfig;
import be.sentum.personaldata.inventory.RetentionRule;
import be.sentum.personaldata.retention.hold.HoldLock;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Ends what is past its last day, and tells privacy-service how much it was (REQ-RET-02). */
@Singleton
class Purge {

    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtextextended('retention ' || ?, 0))";

    private final DataSource database;
    private final Today today;
    private final PersonalDataConfig config;
    private final Outbox outbox;
    private final ServiceName service;

    Purge(DataSource database, Today today, PersonalDataConfig config, Outbox outbox, ServiceName service) {
        this.database = database;
        this.today = today;
        this.config = config;
        this.outbox = outbox;
        this.service = service;
    }

    /**
     * One batch in the caller's transaction; answers how many rows it was. Replicas at the same table take turns: each
     * waits for the other's batch and goes on with what is left, so that nothing is done twice and nothing left out.
     */
    int batch(Ending ending) {
        try (Connection connection = database.getConnection()) {
            takeTurn(connection, ending);
            HoldLock.share(connection);
            try (var change = connection.prepareStatement(ending.sql())) {
                change.setObject(1, today.date());
                change.setInt(2, config.retention().batchRows());
                int rows = change.executeUpdate();
                if (rows > 0) {
                    tell(ending, rows);
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what ended in " + ending.table().name() + " could not be taken away", e);
        }
    }

    private static void takeTurn(Connection connection, Ending ending) throws SQLException {
        try (var lock = connection.prepareStatement(ONE_AT_A_TIME)) {
            lock.setString(1, ending.table().name());
            lock.execute();
        }
    }

    private void tell(Ending ending, int rows) {
        outbox.publish(new RetentionCarriedOut(
                service.shortName(),
                ending.table().name(),
                ending.field(),
                ending.rule().map(RetentionRule::code).orElse(null),
                rows,
                today.date()));
    }
}
