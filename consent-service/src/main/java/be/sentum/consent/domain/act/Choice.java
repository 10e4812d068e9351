package be.sentum.consent.domain.act;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The last thing that happened about one purpose for one person.
 *
 * @param event the event that says so
 * @param version how many decisions there were: grows with each
 * @param major major version of the text that was answered last; 0 when there was none
 * @param expiresAt when a grant ends by itself
 * @param stated the reason that was last published to other services
 */
public record Choice(
        UUID event,
        Act act,
        long version,
        int major,
        Instant occurredAt,
        @Nullable Instant expiresAt,
        String stated) {

    /** Whether a grant has ended by time (REQ-CON-07): from that moment on, not after it. */
    public boolean hasExpired(Instant now) {
        return act == Act.GRANTED && expiresAt != null && !now.isBefore(expiresAt);
    }

    /** The same choice, with the reason that is published about it. */
    public Choice saying(String reason) {
        return new Choice(event, act, version, major, occurredAt, expiresAt, reason);
    }

    /** The same choice, about which this was told. */
    public Choice told(long tellingVersion, String reason) {
        return new Choice(event, act, tellingVersion, major, occurredAt, expiresAt, reason);
    }
}
