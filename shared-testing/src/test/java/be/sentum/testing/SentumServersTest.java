package be.sentum.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.sentum.events.Topic;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.junit.jupiter.api.Test;

class SentumServersTest {

    private final SentumServers servers = SentumServers.shared();

    @Test
    void the_servers_start_once() {
        assertThat(SentumServers.shared()).isEqualTo(servers);
    }

    @Test
    void the_database_is_postgresql_18_and_its_user_is_no_superuser() throws SQLException {
        assertThat(ask(servers.database(), "show server_version")).startsWith("18.");
        assertThat(ask(servers.database(), "show is_superuser")).isEqualTo("off");
        assertThat(ask(servers.database(), "show max_connections")).isEqualTo("200");
        assertThat(ask(servers.database(), "show server_encoding")).isEqualTo("UTF8");
    }

    @Test
    void the_owner_may_make_tables_and_a_second_database_is_another_one() throws SQLException {
        SentumServers.Database one = SentumServers.newDatabase();
        SentumServers.Database two = SentumServers.newDatabase();

        ask(one, "create table thing (id uuid default uuidv7()); select 1");

        assertThat(ask(one, "select count(*) from thing")).isEqualTo("0");
        assertThatThrownBy(() -> ask(two, "select count(*) from thing")).isInstanceOf(SQLException.class);
    }

    @Test
    void exactly_the_declared_topics_are_there() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers.bootstrapServers()))) {
            Set<String> names = admin.listTopics().names().get();
            Map<String, TopicDescription> topics =
                    admin.describeTopics(names).allTopicNames().get();

            assertThat(names)
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(Topic.values()).map(Topic::topicName).toList());
            assertThat(topics.values())
                    .extracting(t -> t.name() + " " + t.partitions().size())
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(Topic.values())
                            .map(t -> t.topicName() + " " + t.partitions())
                            .toList());
        }
    }

    @Test
    void a_topic_nobody_declared_is_not_created_by_writing_to_it() {
        KafkaProbe probe = KafkaProbe.shared();

        assertThatThrownBy(() -> probe.send("sentum.nobody.knows.v1", "k", new byte[0], Map.of()))
                .hasStackTraceContaining("sentum.nobody.knows.v1");
    }

    private static String ask(SentumServers.Database database, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            try (ResultSet result = statement.getResultSet()) {
                result.next();
                return result.getString(1);
            }
        }
    }
}
