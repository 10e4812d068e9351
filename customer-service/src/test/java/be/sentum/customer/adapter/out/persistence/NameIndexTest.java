package be.sentum.customer.adapter.out.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.testing.SentumServers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Among many customers a beginning of a name is found by its index, whatever the database's collation. */
class NameIndexTest {

    private static final String CUSTOMERS = """
            insert into customer (id, version, kind, email, email_comparable, language, registered_at, number, sort_name,
                                  field_origins)
            select gen_random_uuid(), 1, 'PERSON', 'x', 'x', 'nl', now(), 'n' || i, 'name' || i, '{}'
            from generate_series(1, 20000) i""";
    private static final String WORDS = """
            insert into customer_name_word select id, md5(number) from customer""";
    /** As {@link CustomerMatches} asks it. */
    private static final String QUESTION = """
            explain select c.* from customer c
            where c.id in (select o.id from customer o join customer_name_word w on w.customer_id = o.id
                           where w.word >= ? and w.word < ?)
            order by c.sort_name, c.id fetch first 21 rows only""";

    @Test
    void a_beginning_is_found_by_the_index() throws SQLException {
        SentumServers.Database database = SentumServers.newDatabase();
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.user(), database.password())
                .locations("db/messaging", "db/web", "db/privacy", "db/migration")
                .load()
                .migrate();

        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(CUSTOMERS);
            statement.execute(WORDS);
            statement.execute("analyze customer, customer_name_word");

            assertThat(plan(connection))
                    .contains("customer_name_word_word")
                    .doesNotContain("Seq Scan on customer_name_word");
        }
    }

    private static String plan(Connection connection) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (var explain = connection.prepareStatement(QUESTION)) {
            explain.setString(1, "abc");
            explain.setString(2, "abc" + Character.toString(0x10FFFD));
            try (var row = explain.executeQuery()) {
                while (row.next()) {
                    plan.append(row.getString(1)).append('\n');
                }
            }
        }
        return plan.toString();
    }
}
