package be.sentum.privacy.adapter.in.rest;

import be.sentum.privacy.domain.request.answer.Failure;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a service said when it could not do what it was asked. */
@Schema(name = "StepFailure")
public record FailureResponse(
        @Schema(description = "The class of the fault, as in that service's log; never personal data")
        String code,

        @Schema(description = "When it said so first") Instant since,

        @Schema(description = "How often it said so") int times) {

    public static FailureResponse of(Failure failure) {
        return new FailureResponse(failure.code(), failure.since(), failure.times());
    }
}
