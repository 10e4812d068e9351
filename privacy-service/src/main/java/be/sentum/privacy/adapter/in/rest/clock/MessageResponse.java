package be.sentum.privacy.adapter.in.rest.clock;

import be.sentum.privacy.domain.request.intake.CaseMessage;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param text absent once the person was erased */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MessageResponse(
        UUID id, Instant receivedAt, @Nullable String text) {

    static MessageResponse of(CaseMessage message) {
        return new MessageResponse(message.id(), message.receivedAt(), message.text());
    }
}
