package be.sentum.personaldata.rights;

import be.sentum.events.Event;
import be.sentum.events.privacy.CollectRequested;
import be.sentum.events.privacy.StepFailed;
import be.sentum.events.privacy.erasure.ErasureOrdered;
import be.sentum.events.privacy.erasure.ErasurePlanRequested;
import be.sentum.events.privacy.erasure.VerificationRequested;
import be.sentum.events.privacy.restriction.RestrictionLifted;
import be.sentum.events.privacy.restriction.RestrictionOrdered;
import be.sentum.messaging.Outbox;
import be.sentum.messaging.config.ServiceName;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Tells privacy-service that something it asked could not be done here. It asks again by itself, and sooner when an
 * officer wants it: so nothing of it waits among the parked events.
 */
@Singleton
class StepReports {

    private final Outbox outbox;
    private final ServiceName service;
    private final InstantSource clock;

    StepReports(Outbox outbox, ServiceName service, InstantSource clock) {
        this.outbox = outbox;
        this.service = service;
        this.clock = clock;
    }

    /** Called inside a transaction. False for what privacy-service does not ask again. */
    boolean tell(Event event, String code) {
        return switch (event) {
            case CollectRequested asked -> tell(asked.requestId(), asked.subjectId(), "collect", code);
            case ErasurePlanRequested asked -> tell(asked.requestId(), asked.subjectId(), "plan", code);
            case ErasureOrdered asked -> tell(asked.requestId(), asked.subjectId(), "erase", code);
            case VerificationRequested asked -> tell(asked.requestId(), asked.subjectId(), "verify", code);
            case RestrictionOrdered asked -> tell(asked.restrictionId(), asked.subjectId(), "restrict", code);
            case RestrictionLifted asked -> tell(asked.restrictionId(), asked.subjectId(), "lift", code);
            default -> false;
        };
    }

    private boolean tell(UUID request, UUID subject, String step, String code) {
        outbox.publish(new StepFailed(request, subject, service.shortName(), step, code, clock.instant()));
        return true;
    }
}
