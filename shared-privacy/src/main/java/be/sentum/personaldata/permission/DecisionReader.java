package be.sentum.personaldata.permission;

import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;
import be.sentum.events.consent.DecisionChanged;
import be.sentum.events.consent.DecisionsCurrent;
import be.sentum.messaging.PositionedListener;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Keeps the copy: from the position in this database, so that a restored one reads again what it lacks, and in order,
 * so that the mark of a partition says that all before it is here. A record that cannot be handled is never skipped:
 * the copy grows old instead, and answers denied.
 */
@Singleton
@IfBuildProperty(name = "sentum.privacy.permission-copy", stringValue = "true")
class DecisionReader implements PositionedListener {

    private final PermissionRows rows;
    private final HeldPurposes held;
    private final InstantSource clock;

    DecisionReader(PermissionRows rows, HeldPurposes held, InstantSource clock) {
        this.rows = rows;
        this.held = held;
        this.clock = clock;
    }

    @Override
    public String reader() {
        return held.reader();
    }

    @Override
    public Topic topic() {
        return Topic.CONSENT_EVENTS;
    }

    @Override
    public void on(Event event, Envelope envelope) {
        switch (event) {
            case DecisionChanged decision when held.contains(decision.purpose()) -> rows.keep(decision);
            case DecisionsCurrent mark -> {
                rows.standing(mark.defaults().stream()
                        .filter(d -> held.contains(d.purpose()))
                        .toList());
                rows.completeUntil(held.reader(), mark.partition(), notAhead(mark.completeUntil()));
            }
            default -> {}
        }
    }

    /** A clock of consent-service that is ahead must not make this copy look younger than it is. */
    private Instant notAhead(Instant instant) {
        Instant now = clock.instant();
        return instant.isAfter(now) ? now : instant;
    }
}
