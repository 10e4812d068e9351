package be.sentum.privacy.domain.relay;

import java.time.Instant;

/**
 * A change that a controller is still to be told of.
 *
 * @param url where
 * @param tries how often it was tried, this time included
 */
public record StatusNotice(
        long id, RelayedRequest about, String url, RelayStatus status, Instant expectedBy, int tries) {}
