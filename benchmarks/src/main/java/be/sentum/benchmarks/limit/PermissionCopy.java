package be.sentum.benchmarks.limit;

import be.sentum.benchmarks.load.Load;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;

/**
 * A service's copy of decisions, filled with those of 100,000 persons, and the one statement by which {@code
 * Permissions} in shared-privacy asks it: word for word, on billing-service's own tables' shape.
 */
public final class PermissionCopy {

    private static final String DATABASE = "sentum_billing";

    private static final String SCHEMA = """
            drop schema if exists limit_permission cascade;
            create schema limit_permission;
            set search_path to limit_permission, public;
            create table permission (like public.permission including all);
            create table permission_default (like public.permission_default including all);
            create table permission_currency (like public.permission_currency including all);
            create table erased_subject (like public.erased_subject including all);
            insert into permission
            select ('00000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'P06', n % 2 = 0, 'objection', 1, now()
              from generate_series(1, 100000) n;
            insert into permission_default values ('P06', true, 'legitimate_interest');
            insert into permission_currency select 'permissions-P06', n, now() from generate_series(0, 5) n;
            analyze permission""";

    private static final String DECISION = """
            select exists (select from erased_subject e where e.subject_id = q.subject_id),
                   (select count(*) = ? and min(complete_until) >= ? from permission_currency where reader = ?),
                   p.allowed, p.reason, d.allowed, d.reason
              from (select ?::uuid as subject_id, ?::text as purpose) q
              left join permission p on p.subject_id = q.subject_id and p.purpose = q.purpose
              left join permission_default d on d.purpose = q.purpose""";

    private static final int PERSONS = 100_000;

    private final Postgres postgres;

    public PermissionCopy(Postgres postgres) {
        this.postgres = postgres;
    }

    public void prepare() throws SQLException {
        run(SCHEMA);
    }

    public void remove() throws SQLException {
        run("drop schema limit_permission cascade");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = postgres.connect(DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A client that asks about one person after the other. */
    public Load.Client client(int number) throws SQLException {
        Connection connection = postgres.connect(DATABASE);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set search_path to limit_permission, public");
        }
        PreparedStatement decision = connection.prepareStatement(DECISION);
        Random persons = new Random(number);
        OffsetDateTime oldest = OffsetDateTime.now(ZoneOffset.UTC).minusHours(1);
        return new JdbcClient(connection, () -> {
            decision.setInt(1, 6);
            decision.setObject(2, oldest);
            decision.setString(3, "permissions-P06");
            decision.setObject(
                    4, UUID.fromString("00000000-0000-4000-8000-%012x".formatted(1 + persons.nextInt(PERSONS))));
            decision.setString(5, "P06");
            try (var row = decision.executeQuery()) {
                if (!row.next() || !row.getBoolean(2) || row.getString(4) == null) {
                    throw new IllegalStateException("the copy gave no decision");
                }
            }
        });
    }
}
