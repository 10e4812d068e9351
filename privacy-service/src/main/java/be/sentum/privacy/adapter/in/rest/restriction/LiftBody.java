package be.sentum.privacy.adapter.in.rest.restriction;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The end of a restriction, as it is sent. */
@Schema(name = "RestrictionLift")
record LiftBody(
        @Schema(description = "When the person was told, if not by POST …/lift-notice; earlier than liftAt") @Nullable
        Instant noticeSentAt,

        @Schema(description = "When it ends; absent for now") @Nullable
        Instant liftAt) {}
