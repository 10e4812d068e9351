package be.sentum.benchmarks.limit;

import be.sentum.benchmarks.load.Load;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.UUID;

/**
 * The rows of one consent decision, written by hand into copies of consent-service's tables: event, projection, outbox;
 * three prepared statements, one transaction, one connection a client. It asks nothing: no purpose, no text, no standing
 * of the person, no log-in, and it chains nothing.
 */
public final class ConsentLimit {

    private static final String DATABASE = "sentum_consent";
    private static final int SHARDS = 16;

    private static final String SCHEMA = """
            drop schema if exists limit_consent cascade;
            create schema limit_consent;
            set search_path to limit_consent;
            create table consent_event (like public.consent_event including all);
            create table last_act (like public.last_act including all);
            create table outbox (like public.outbox including all)""";

    private static final String EVENT = """
            insert into consent_event (id, subject_id, purpose, act, text_version_id, text_sha256, language, method,
                                       channel, controllers, occurred_at, recorded_at, position, previous_hash, hash)
            values (?, ?, 'P10', 'GRANTED', ?, ?, 'nl', 'toggle', 'WEB', '{Sentum}', now(), now(), ?, ?, ?)""";

    private static final String PROJECTION = """
            insert into last_act (subject_id, purpose, act, version, event_id, major, occurred_at, stated)
            values (?, 'P10', 'GRANTED', 1, ?, 1, now(), 'granted')
            on conflict (subject_id, purpose)
            do update set act = excluded.act, version = last_act.version + 1, event_id = excluded.event_id,
                          occurred_at = excluded.occurred_at""";

    private static final String OUTBOX = """
            insert into outbox (shard, id, aggregatetype, aggregateid, type, payload, source, time)
            values (?, ?, 'sentum.consent.events.v1', ?, 'be.sentum.consent.decision-changed.v1', ?,
                    '/consent-service', now())""";

    private final Postgres postgres;

    public ConsentLimit(Postgres postgres) {
        this.postgres = postgres;
    }

    public void prepare() throws SQLException {
        run(SCHEMA);
    }

    public void remove() throws SQLException {
        run("drop schema limit_consent cascade");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = postgres.connect(DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A client that writes one decision after the other for that person. */
    public Load.Client client(UUID subject) throws SQLException {
        Connection connection = postgres.connect(DATABASE);
        connection.setSchema("limit_consent");
        connection.setAutoCommit(false);
        PreparedStatement event = connection.prepareStatement(EVENT);
        PreparedStatement projection = connection.prepareStatement(PROJECTION);
        PreparedStatement outbox = connection.prepareStatement(OUTBOX);
        String hash = "a".repeat(64);
        String payload = "x".repeat(180);
        Random numbers = new Random();
        return new JdbcClient(connection, () -> {
            UUID id = UUID.randomUUID();
            execute(event, id, subject, UUID.randomUUID(), hash, numbers.nextLong(), hash, hash);
            execute(projection, subject, id);
            execute(outbox, numbers.nextInt(SHARDS), id, subject.toString(), payload);
            connection.commit();
        });
    }

    private static void execute(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
    }
}
