package be.sentum.billing.adapter.in.rest;

import static org.awaitility.Awaitility.await;

import be.sentum.billing.Happened;
import be.sentum.billing.application.port.out.Customers;
import be.sentum.billing.domain.CustomerId;
import be.sentum.testing.KafkaProbe;
import be.sentum.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;

/** Makes customers known to billing as it happens in life: by their card. */
@ApplicationScoped
class KnownHere {

    private final Customers customers;

    KnownHere(Customers customers) {
        this.customers = customers;
    }

    /** A new customer with this log-in name. */
    CustomerId customer(String login) {
        UUID id = UUID.randomUUID();
        KafkaProbe.shared().send(Happened.card(id, login));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> customers.behind(Tokens.subject(login)).isPresent());
        return new CustomerId(id);
    }
}
