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

    private static final String FORGET = """
            do $$
            declare
                one record;
                filled boolean;
            begin
                if to_regprocedure('pg_clear_attribute_stats(text, text, text, boolean)') is null then
                    return;
                end if;
                for one in
                    select s.*, coalesce(i.indrelid, c.oid)::regclass as held from pg_stats s
                      join pg_class c on c.relname = s.tablename and c.relnamespace = 'public'::regnamespace
                      left join pg_index i on i.indexrelid = c.oid
                     where s.schemaname = 'public'
                loop
                    execute format('select exists (select from %s)', one.held) into filled;
                    if not filled then
                        perform pg_clear_attribute_stats(
                            one.schemaname::text, one.tablename::text, one.attname::text, one.inherited);
                    end if;
                end loop;
            end $$""";

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
