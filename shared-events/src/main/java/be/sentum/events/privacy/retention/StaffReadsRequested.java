package be.sentum.events.privacy.retention;

import be.sentum.events.Event;
import java.time.Instant;
import java.util.UUID;

/**
 * Asks every service of whom staff read during a time, for the persons a breach affects (REQ-BRE-03).
 *
 * @param breachId the breach this belongs to
 * @param from first instant, UTC
 * @param to first instant after it, UTC
 */
public record StaffReadsRequested(UUID breachId, Instant from, Instant to) implements Event {

    @Override
    public String key() {
        return breachId.toString();
    }
}
