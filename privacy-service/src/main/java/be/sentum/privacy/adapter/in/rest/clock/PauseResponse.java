package be.sentum.privacy.adapter.in.rest.clock;

import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.clock.Pause;
import be.sentum.privacy.domain.request.PrivacyRequest;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A pause, and what it does to the case. */
@Schema(name = "PauseOfRequest")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PauseResponse(
        UUID id,
        String reason,
        Instant askedAt,
        @Nullable Instant answeredAt,

        @Schema(description = "Whether it moves the last day: only a question put without undue delay does")
        boolean counts,

        @Schema(description = "Days for which the case stood still in all, pauses at the same time counted once")
        int pausedDays,

        LocalDate dueOn,

        @Schema(description = "The last day if no pause counted: try to meet it")
        LocalDate unpausedDueOn) {

    static PauseResponse of(PrivacyRequest request, Pause pause) {
        AnswerPeriod period = request.period();
        return new PauseResponse(
                pause.id().value(),
                pause.reason().word(),
                pause.askedAt(),
                pause.answeredAt(),
                pause.counts(),
                period.pausedDays(),
                period.dueOn(),
                period.unpausedDueOn());
    }
}
