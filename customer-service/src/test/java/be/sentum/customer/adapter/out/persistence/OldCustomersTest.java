package be.sentum.customer.adapter.out.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.customer.domain.CustomerNumber;
import be.sentum.testing.SentumServers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What becomes of customers who were there before numbers, words of names and origins were. */
class OldCustomersTest {

    private final SentumServers.Database database = SentumServers.newDatabase();

    @Test
    void an_old_customer_gets_a_number_words_and_origins() throws SQLException {
        migrateTo("2");
        for (int i = 0; i < 50; i++) {
            insert("Renée", "d'Hondt " + i);
        }

        migrateTo("latest");

        List<String> numbers = texts("select number from customer");
        Set<String> different = new HashSet<>(numbers);
        assertThat(different)
                .hasSize(50)
                .allSatisfy(
                        number -> assertThat(CustomerNumber.of(number).value()).isEqualTo(number));
        assertThat(texts("select distinct word from customer_name_word where word !~ '[0-9]'"))
                .contains("renee", "hondt");
        assertThat(texts("select distinct field_origins -> 'email' ->> 'source' from customer"))
                .containsExactly("staff");
        assertThat(texts("select distinct field_origins -> 'email' ->> 'validFrom' from customer"))
                .containsExactly("2026-11-22T10:00:00.000000Z");
        assertThat(texts("select 'x' from customer where field_origins ? 'phone'"))
                .isEmpty();
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.user(), database.password())
                .locations("db/messaging", "db/web", "db/privacy", "db/migration")
                .target(version)
                .load()
                .migrate();
    }

    private void insert(String givenName, String familyName) throws SQLException {
        try (Connection connection = connection();
                var insert = connection.prepareStatement("""
                        insert into customer (id, version, kind, given_name, family_name, email, email_comparable, language,
                                              registered_at)
                        values (?, 1, 'PERSON', ?, ?, 'a@example.org', 'a@example.org', 'nl', '2026-11-22T10:00:00Z')""")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, givenName);
            insert.setString(3, familyName);
            insert.executeUpdate();
        }
    }

    private List<String> texts(String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = connection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }
}
