package be.sentum.events.privacy;

import be.sentum.events.Event;
import java.time.Instant;

/**
 * A transfer mechanism was suspended, or may be used again: from now on every disclosure that rests on it alone is
 * refused everywhere (REQ-XFR-01).
 *
 * @param mechanism what transfers rest on
 * @param suspended whether nothing may rest on it
 * @param changedAt since when, UTC
 */
public record TransferMechanismChanged(String mechanism, boolean suspended, Instant changedAt) implements Event {

    @Override
    public String key() {
        return "mechanism/" + mechanism;
    }
}
