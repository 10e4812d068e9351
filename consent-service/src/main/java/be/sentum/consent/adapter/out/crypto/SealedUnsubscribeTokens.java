package be.sentum.consent.adapter.out.crypto;

import be.sentum.consent.application.port.out.person.UnsubscribeTokens;
import be.sentum.consent.config.ConsentConfig;
import be.sentum.consent.domain.SubjectId;
import be.sentum.mail.unsubscribe.UnsubscribeSeal;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Reads customer-service's tokens with the key that both have; a wrong key stops the service at its start. */
@Singleton
@Startup
class SealedUnsubscribeTokens implements UnsubscribeTokens {

    private final UnsubscribeSeal seal;

    SealedUnsubscribeTokens(ConsentConfig config) {
        this.seal = UnsubscribeSeal.withKey(
                config.unsubscribeKey(), "sentum.consent.unsubscribe-key (SENTUM_UNSUBSCRIBE_KEY)");
    }

    @Override
    public Optional<Content> read(String token) {
        return seal.open(token).map(c -> new Content(new SubjectId(c.subject()), c.lastDay()));
    }
}
