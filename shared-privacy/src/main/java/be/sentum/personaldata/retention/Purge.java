package be.sentum.personaldata.retention;

import be.sentum.personaldata.PersonalDataConfig;
import be.sentum.personaldata.inventory.declared.DeclaredTable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Deletes rows whose last day is past. */
@Singleton
class Purge {

    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended('retention', 0))";

    private final DataSource database;
    private final Today today;
    private final PersonalDataConfig config;

    Purge(DataSource database, Today today, PersonalDataConfig config) {
        this.database = database;
        this.today = today;
        this.config = config;
    }

    /** One batch in the caller's transaction; answers how many rows went, 0 when another replica is at it. */
    int batch(DeclaredTable table) {
        try (Connection connection = database.getConnection()) {
            if (!lock(connection)) {
                return 0;
            }
            try (var delete = connection.prepareStatement(sql(table))) {
                delete.setObject(1, today.date());
                delete.setInt(2, config.retention().batchRows());
                return delete.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("rows of " + table.name() + " could not be purged", e);
        }
    }

    private static boolean lock(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var got = statement.executeQuery(LOCK)) {
            got.next();
            return got.getBoolean(1);
        }
    }

    private static String sql(DeclaredTable table) {
        // Art. 18(1)(b) and (c): what a person wants kept is kept. The name is one that no condition can mean.
        String restricted = table.holdsPersons()
                ? " and not exists (select from (select subject_id as restricted_person from subject_restriction) r"
                        + " where " + table.condition().with("r.restricted_person") + ")"
                : "";
        return "delete from public.\"" + table.name() + "\" where ctid = any (array(select ctid from public.\""
                + table.name() + "\" where \"" + table.retainedUntil() + "\" < ?" + restricted + " limit ?))";
    }
}
