package be.sentum.privacy.application.relay;

import be.sentum.privacy.application.port.out.relay.RelayedRequests;
import be.sentum.privacy.application.port.out.relay.StatusNotices;
import be.sentum.privacy.domain.relay.RelayReport;
import be.sentum.privacy.domain.relay.RelayStatus;
import be.sentum.privacy.domain.relay.RelayedRequest;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.intake.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** Notices when what a controller passed on has another status in the controller's words. */
@ApplicationScoped
public class Relays {

    private final RelayedRequests relayed;
    private final StatusNotices notices;
    private final InstantSource clock;

    Relays(RelayedRequests relayed, StatusNotices notices, InstantSource clock) {
        this.relayed = relayed;
        this.notices = notices;
        this.clock = clock;
    }

    /** In the transaction of the change. Costs nothing for a case that no controller passed on. */
    public void changed(PrivacyRequest request) {
        if (request.intake().channel() == Channel.PARTNER) {
            relayed.of(request.id()).ifPresent(found -> tell(found, request));
        }
    }

    private void tell(RelayedRequest found, PrivacyRequest request) {
        RelayStatus status = RelayStatus.of(request);
        if (status != found.status()) {
            relayed.told(found.request(), status);
            notices.add(
                    found.request(),
                    found.callbacks().size(),
                    status,
                    RelayReport.expectedBy(request),
                    clock.instant());
        }
    }
}
