package be.sentum.billing;

import be.sentum.events.Topic;
import be.sentum.events.consent.DecisionsCurrent;
import be.sentum.events.consent.DefaultDecision;
import be.sentum.testing.KafkaProbe;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;

/** Consent-service, as far as billing hears of it: everything decided so far has been told. */
@ApplicationScoped
class ConsentIsUp {

    void start(@Observes StartupEvent event) {
        for (int partition = 0; partition < Topic.CONSENT_EVENTS.partitions(); partition++) {
            KafkaProbe.shared()
                    .send(new DecisionsCurrent(
                            partition,
                            Instant.now(),
                            List.of(new DefaultDecision("P06", "allowed", "legitimate_interest"))));
        }
    }
}
