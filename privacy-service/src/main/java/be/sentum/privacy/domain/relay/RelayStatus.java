package be.sentum.privacy.domain.relay;

import be.sentum.privacy.domain.request.PrivacyRequest;
import java.util.Locale;

/**
 * How far a case is in the four words of OpenDSR. What these do not say (refused, extended, nobody proved it) is told
 * beside them, never by a wrong word.
 */
public enum RelayStatus {
    /** Nobody has proven yet whose it is; can still be cancelled. */
    PENDING,
    IN_PROGRESS,
    COMPLETED,
    CANCELLED;

    public static RelayStatus of(PrivacyRequest request) {
        if (request.isWithdrawn()) {
            return CANCELLED;
        }
        if (request.closedOn().isPresent() || request.identity().hasFailed()) {
            return COMPLETED;
        }
        return request.identity().isEstablished() ? IN_PROGRESS : PENDING;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
