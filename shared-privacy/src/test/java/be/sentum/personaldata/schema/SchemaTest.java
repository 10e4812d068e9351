package be.sentum.personaldata.schema;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class SchemaTest {

    @Inject
    Schema schema;

    @Inject
    DataSource database;

    @Test
    void the_catalogue_is_read_once() throws Exception {
        try (Connection connection = database.getConnection()) {
            assertThat(schema.facts(connection)).isSameAs(schema.facts(connection));
        }
    }

    @Test
    void a_table_from_a_migration_of_another_replica_is_known_at_once() throws Exception {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            SchemaFacts before = schema.facts(connection);
            run(connection, "create table found_book (finder uuid primary key, note text, colour varchar(20))");
            run(
                    connection,
                    "insert into flyway_schema_history select max(installed_rank) + 1, 'later', 'later', 'SQL', 'later',"
                            + " 0, 'test', now(), 1, true from flyway_schema_history");

            SchemaFacts after = schema.facts(connection);
            connection.rollback();

            assertThat(before.columns()).noneMatch(column -> column.table().equals("found_book"));
            assertThat(after.columns())
                    .filteredOn(column -> column.table().equals("found_book"))
                    .containsExactly(
                            new SchemaColumn("found_book", "finder", SchemaColumn.Kind.ID, true),
                            new SchemaColumn("found_book", "note", SchemaColumn.Kind.TEXT, false));
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
