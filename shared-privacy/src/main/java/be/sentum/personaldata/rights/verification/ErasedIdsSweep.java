package be.sentum.personaldata.rights.verification;

import be.sentum.personaldata.PersonalDataConfig;
import be.sentum.personaldata.schema.Schema;
import be.sentum.personaldata.schema.SchemaColumn;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Reads what no index covers once for all persons erased since it read last, because reading it for each of them would
 * cost what all data cost. What it finds is a fault of this software, and is called out: by table and column, never by
 * person. Any number of replicas may run it together.
 */
@Singleton
public class ErasedIdsSweep {

    private static final Logger LOG = Logger.getLogger(ErasedIdsSweep.class);

    private final DataSource database;
    private final Schema schema;
    private final SearchedColumns searched;
    private final PersonalDataConfig config;
    private final MeterRegistry metrics;
    private final InstantSource clock;

    ErasedIdsSweep(
            DataSource database,
            Schema schema,
            SearchedColumns searched,
            PersonalDataConfig config,
            MeterRegistry metrics,
            InstantSource clock) {
        this.database = database;
        this.schema = schema;
        this.searched = searched;
        this.config = config;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Reads for everybody who is due. Idempotent; what fails is read again the next time. */
    @Scheduled(every = "${sentum.privacy.sweep.every:60s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    public void run() {
        int batch = config.sweep().batchPersons();
        int seconds = (int) config.timeout().toSeconds();
        while (QuarkusTransaction.requiringNew().timeout(seconds).call(() -> swept(batch)) == batch) {
            // The next ones.
        }
    }

    private int swept(int batch) throws SQLException {
        try (Connection connection = database.getConnection()) {
            List<UUID> due = due(connection, batch);
            if (!due.isEmpty()) {
                for (List<SchemaColumn> columns : searched.byReading(schema.facts(connection))) {
                    new TableReading(columns).rowsWith(connection, due).forEach(this::callOut);
                }
                note(connection, due);
            }
            return due.size();
        }
    }

    private void callOut(SchemaColumn column, int rows) {
        metrics.counter("sentum.privacy.erased.ids.found", "table", column.table())
                .increment(rows);
        LOG.errorf(
                "erasure: the id of an erased person still stands in %d rows of %s.%s, which the inventory does not"
                        + " allow; find them with ./sentum verify-erasure and declare or erase the column",
                rows, column.table(), column.name());
    }

    private static List<UUID> due(Connection connection, int batch) throws SQLException {
        try (var query = connection.prepareStatement("select subject_id from erased_subject where searched_at is null"
                + " limit ? for update skip locked")) {
            query.setInt(1, batch);
            try (ResultSet found = query.executeQuery()) {
                List<UUID> due = new ArrayList<>();
                while (found.next()) {
                    due.add(found.getObject(1, UUID.class));
                }
                return due;
            }
        }
    }

    private void note(Connection connection, List<UUID> due) throws SQLException {
        try (var update =
                connection.prepareStatement("update erased_subject set searched_at = ? where subject_id = any (?)")) {
            update.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            update.setArray(2, connection.createArrayOf("uuid", due.toArray()));
            update.executeUpdate();
        }
    }
}
