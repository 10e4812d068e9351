package be.sentum.personaldata.rights.ledger;

import be.sentum.events.privacy.erasure.SubjectErased;
import be.sentum.events.privacy.restriction.RestrictionRegistered;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.SentumServers;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/** A database as a backup from before an erasure brings it back: the person is in it, the ledger is ahead. */
public class RestoredBackup implements QuarkusTestResourceLifecycleManager {

    /** Also erased, but by an order that was already carried out when the backup was made. */
    static final UUID ERASED_BEFORE = UUID.fromString("0198a000-0000-7000-8000-00000000000b");

    static final UUID ERASED_SINCE = UUID.fromString("0198a000-0000-7000-8000-00000000000a");

    /** Restricted after the backup was made. */
    static final UUID RESTRICTED_SINCE = UUID.fromString("0198a000-0000-7000-8000-00000000000d");

    /** Restricted in the backup; lifted after it was made. */
    static final UUID LIFTED_SINCE = UUID.fromString("0198a000-0000-7000-8000-00000000000e");

    static final UUID STAYS = UUID.fromString("0198a000-0000-7000-8000-00000000000c");

    @Override
    public int order() {
        return 10; // after the servers, whose database it replaces
    }

    @Override
    public Map<String, String> start() {
        SentumServers.shared();
        SentumServers.Database backup = SentumServers.newDatabase();
        Flyway.configure(getClass().getClassLoader())
                .dataSource(backup.jdbcUrl(), backup.user(), backup.password())
                .locations("db/messaging", "db/web", "db/privacy", "db/migration")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(backup.jdbcUrl(), backup.user(), backup.password());
                var statement = connection.createStatement()) {
            for (UUID person : new UUID[] {ERASED_SINCE, STAYS, RESTRICTED_SINCE, LIFTED_SINCE}) {
                statement.execute("insert into subject values ('" + person + "', '" + person + "', 1, now())");
                statement.execute("insert into member values ('" + person
                        + "', 'Qrestored', 'qrestored@example.org', true, current_date)");
            }
            statement.execute("insert into erased_subject values ('" + ERASED_BEFORE
                    + "', gen_random_uuid(), now(), current_date + 1)");
            statement.execute("insert into subject_restriction"
                    + " (subject_id, restriction_id, category, purpose, ground, restricted_at)"
                    + " values ('" + LIFTED_SINCE + "', '" + LIFTED_SINCE + "', 'all', 'P06', 'unlawful', now())");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        KafkaProbe.shared().send(new SubjectErased(ERASED_BEFORE, UUID.randomUUID(), Instant.now()));
        KafkaProbe.shared().send(new SubjectErased(ERASED_SINCE, UUID.randomUUID(), Instant.now()));
        KafkaProbe.shared().send(registered(RESTRICTED_SINCE, "standing"));
        KafkaProbe.shared().send(registered(LIFTED_SINCE, "standing"));
        KafkaProbe.shared().send(registered(LIFTED_SINCE, "lifted"));
        return Map.of(
                "quarkus.datasource.jdbc.url", backup.jdbcUrl(),
                "quarkus.datasource.username", backup.user(),
                "quarkus.datasource.password", backup.password());
    }

    private static RestrictionRegistered registered(UUID person, String state) {
        return new RestrictionRegistered(
                person, person, state, "unlawful", List.of(), List.of("P06"), Instant.parse("2026-11-20T10:00:00Z"));
    }

    @Override
    public void stop() {
        // the database goes with its server
    }
}
