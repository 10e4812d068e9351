package be.sentum.customer.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import be.sentum.events.customer.AccountClosed;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Mailbox;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
class CloseAccountTest {

    private final String login = Api.login();

    private final KafkaProbe kafka = KafkaProbe.shared();

    @Test
    @DisplayName("RET-05: closing answers the last day, tells the other services and the owner; again it is the same")
    void closing_is_told_and_idempotent() {
        String email = Api.email();
        String id = Api.register(Api.customer(login), email);
        String lastDay =
                LocalDate.now(ZoneId.of("Europe/Brussels")).plusDays(30).toString();

        String first = Api.close(login, id)
                .then()
                .statusCode(200)
                .body("state", equalTo("closed"))
                .body("reason", equalTo("owner"))
                .body("lastDay", equalTo(lastDay))
                .extract()
                .asString();

        Api.close(login, id).then().statusCode(200).body(equalTo(first));
        AccountClosed told = kafka.await(
                AccountClosed.class, event -> event.subjectId().toString().equals(id), Duration.ofSeconds(15));
        assertThat(told.lastDay()).isEqualTo(lastDay);
        assertThat(Mailbox.of(email).await(2))
                .extracting(mail -> mail.subject())
                .containsExactlyInAnyOrder("Welkom bij Sentum", "Uw account bij Sentum is gesloten");
    }

    @Test
    void somebody_elses_account_is_not_found() {
        String id = Api.register(Api.customer(login), Api.email());

        Api.close(Api.login(), id).then().statusCode(404).body("code", equalTo("not_found"));
        Api.close(login, UUID.randomUUID().toString()).then().statusCode(404);
    }

    @Test
    void two_closings_at_once_are_one() {
        String id = Api.register(Api.customer(login), Api.email());
        Set<String> answers = ConcurrentHashMap.newKeySet();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 6; i++) {
                threads.execute(() -> answers.add(
                        Api.close(login, id).then().statusCode(200).extract().asString()));
            }
        }

        assertThat(answers).hasSize(1);
    }
}
