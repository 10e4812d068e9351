package be.sentum.order.service;

import static be.sentum.order.service.Service.line;
import static org.hamcrest.Matchers.equalTo;

import be.sentum.events.Topic;
import be.sentum.events.customer.AccountClosed;
import be.sentum.order.application.port.out.Buyers;
import be.sentum.order.application.port.out.ClosedAccounts;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithSentumServers
@DisplayName("RET-05: with a closed account nothing more is ordered")
class ClosedAccountsTest {

    @Inject
    ClosedAccounts closedAccounts;

    @Inject
    Buyers buyers;

    private final KafkaProbe kafka = KafkaProbe.shared();

    @Test
    void an_agent_orders_nothing_for_who_closed_the_account_and_what_was_ordered_goes_on() {
        Service.Person anna = Service.customer();
        UUID earlier = Service.placed(anna);

        close(anna);
        close(anna);

        byAgent(anna).statusCode(409).body("code", equalTo("account_closed"));
        Service.place(anna, Service.order("PREPAID", line(Service.product(), 1)))
                .statusCode(409)
                .body("code", equalTo("account_closed"));
        Service.agent()
                .get("/orders/{id}", earlier)
                .then()
                .statusCode(200)
                .body("status", equalTo("AWAITING_SOLVENCY"));
    }

    @Test
    void a_closure_may_come_before_the_card() {
        Service.Person anna = Service.stranger();
        close(anna);

        kafka.send(Service.card(anna, 1, "Anna", Service.address("DELIVERY", "Gent", "9000")));

        Service.place(anna, Service.order("PREPAID", line(Service.product(), 1)))
                .statusCode(409)
                .body("code", equalTo("account_closed"));
    }

    @Test
    void when_the_profile_is_gone_the_account_is_still_closed() {
        Service.Person anna = Service.customer();
        Service.placed(anna);
        close(anna);

        kafka.sendTombstone(Topic.CUSTOMER_CARD, anna.id().toString());

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> buyers.find(new CustomerId(anna.id())).isEmpty());
        byAgent(anna).statusCode(409).body("code", equalTo("account_closed"));
    }

    private void close(Service.Person person) {
        kafka.send(new AccountClosed(person.id(), "owner", Instant.now(), LocalDate.of(2999, 1, 1)));
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> closedAccounts.contains(new CustomerId(person.id())));
    }

    private static ValidatableResponse byAgent(Service.Person person) {
        String body = "{\"customerId\":\"%s\",\"lines\":[%s],\"payment\":\"INVOICE\"}"
                .formatted(person.id(), line(Service.product(), 1));
        return Service.place(Service.agent(), body, UUID.randomUUID().toString());
    }
}
