package be.sentum.consent.adapter.in.start;

import be.sentum.consent.application.port.in.purpose.AnnouncePurposes;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The register changes with a migration only, so a start is when others have to hear of it. */
@ApplicationScoped
class PurposesAtStart {

    private final AnnouncePurposes announce;

    PurposesAtStart(AnnouncePurposes announce) {
        this.announce = announce;
    }

    void announce(@Observes StartupEvent start) {
        announce.handle();
    }
}
