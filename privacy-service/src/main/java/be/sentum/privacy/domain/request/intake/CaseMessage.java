package be.sentum.privacy.domain.request.intake;

import be.sentum.privacy.domain.request.RequestId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person wrote about a case that was open: a reply to one of our letters. It changes nothing by itself: an officer
 * reads it.
 *
 * @param text absent once the person was erased
 */
public record CaseMessage(
        UUID id,
        RequestId request,
        Instant receivedAt,
        @Nullable String text) {

    @Override
    public String toString() {
        return "CaseMessage[" + id + "]";
    }
}
