package be.sentum.privacy.adapter.in.schedule;

import be.sentum.privacy.application.port.in.register.AnnounceRecipients;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells the services at start what a migration changed in the register of recipients. */
@ApplicationScoped
class RecipientsAtStart {

    private final AnnounceRecipients announce;

    RecipientsAtStart(AnnounceRecipients announce) {
        this.announce = announce;
    }

    void announce(@Observes StartupEvent start) {
        announce.handle();
    }
}
