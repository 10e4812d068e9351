package be.sentum.privacy.adapter.in.rest.hold;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By when a hold that is still needed is looked at again. */
@Schema(name = "LegalHoldReview")
record ReviewRequest(
        @NotNull @Schema(description = "at most twelve months from today")
        LocalDate reviewDate) {}
