package be.sentum.privacy.adapter.in.rest.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param letterSent whether a link left by mail; if not, the officer has to reach the person in another way */
@Schema(name = "IdentityCheckResult")
@JsonInclude(JsonInclude.Include.NON_NULL)
record IdentityCheckResponse(
        @Schema(description = "The case's status now") String status,
        @Nullable Boolean letterSent) {}
