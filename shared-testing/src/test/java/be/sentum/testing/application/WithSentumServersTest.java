package be.sentum.testing.application;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.events.Topic;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.SentumServers;
import be.sentum.testing.Tokens;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
@SuppressWarnings("NullAway.Init") // filled by the test resource
class WithSentumServersTest {

    Tokens tokens;
    KafkaProbe probe;
    SentumServers servers;

    @Inject
    DataSource dataSource;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Test
    void a_good_token_is_let_in() {
        status(tokens.of("anna", "customer"), 200);
    }

    @Test
    void a_token_without_the_role_is_forbidden() {
        status(tokens.of("anna", "agent"), 403);
    }

    @Test
    void no_token_is_401() {
        given().get("/who-am-i").then().statusCode(401);
    }

    @Test
    void every_kind_of_bad_token_is_401() {
        status(tokens.expired("anna", "customer"), 401);
        status(tokens.forOtherAudience("anna", "customer"), 401);
        status(tokens.unsigned("anna", "customer"), 401);
        status(tokens.signedByStranger("anna", "customer"), 401);
    }

    @Test
    void the_application_uses_the_same_servers_as_the_test() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            assertThat(connection.getMetaData().getURL())
                    .startsWith(servers.database().jdbcUrl());
        }
        assertThat(bootstrapServers).isEqualTo(servers.bootstrapServers());
        assertThat(SentumServers.shared()).isEqualTo(servers);
    }

    @Test
    void the_probe_of_the_test_and_a_shared_one_look_into_the_same_broker() {
        String key = UUID.randomUUID().toString();

        probe.sendTombstone(Topic.PRIVACY_RECIPIENTS, key);

        assertThat(KafkaProbe.shared().records(Topic.PRIVACY_RECIPIENTS.topicName()))
                .anyMatch(found -> key.equals(found.key()));
    }

    private static void status(String token, int expected) {
        given().auth().oauth2(token).get("/who-am-i").then().statusCode(expected);
    }
}
