package be.sentum.privacy.application.throttle;

import java.time.Duration;

/**
 * Numbers the company chose; all of them configuration.
 *
 * @param requests rights requests that one person sends
 * @param downloads of one package
 */
public record ThrottlePolicy(Limit requests, Limit downloads) {

    /** So many in a window that begins with the first. */
    public record Limit(int most, Duration window) {}
}
