package be.sentum.personaldata.retention.hold;

import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;
import be.sentum.events.privacy.retention.LegalHoldNoted;
import be.sentum.events.privacy.retention.LegalHoldPlaced;
import be.sentum.events.privacy.retention.LegalHoldReleased;
import be.sentum.messaging.EventListener;
import be.sentum.messaging.Outbox;
import be.sentum.messaging.config.ServiceName;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.UUID;

/** Notes what privacy-service wants held, and answers with a receipt. */
@Singleton
class HoldCommands implements EventListener {

    private final HoldRows rows;
    private final Outbox outbox;
    private final ServiceName service;
    private final InstantSource clock;

    HoldCommands(HoldRows rows, Outbox outbox, ServiceName service, InstantSource clock) {
        this.rows = rows;
        this.outbox = outbox;
        this.service = service;
        this.clock = clock;
    }

    @Override
    public Topic topic() {
        return Topic.PRIVACY_COMMANDS;
    }

    @Override
    public void on(Event event, Envelope envelope) {
        switch (event) {
            case LegalHoldPlaced hold -> {
                if (hold.services().isEmpty() || hold.services().contains(service.shortName())) {
                    rows.place(hold);
                    answer(hold.holdId(), hold.subjectId(), "held");
                }
            }
            case LegalHoldReleased release -> {
                rows.release(release.holdId(), release.releasedAt());
                answer(release.holdId(), release.subjectId(), "released");
            }
            default -> {}
        }
    }

    private void answer(UUID hold, UUID subject, String state) {
        outbox.publish(new LegalHoldNoted(hold, subject, service.shortName(), state, clock.instant()));
    }
}
