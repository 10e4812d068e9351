package be.sentum.privacy.domain.breach;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That the authority was told; the first one stops the clock, later ones are phases (Art. 33(4)).
 *
 * @param reference what the authority answered
 * @param lateReasons why it came after the deadline; needed then
 */
public record Notification(
        Instant at, @Nullable String reference, @Nullable String lateReasons, String by) {}
