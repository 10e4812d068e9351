package be.sentum.customer.adapter.in.rest;

import be.sentum.customer.domain.origin.Origin;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a field's value comes from (REQ-GEN-04). */
@Schema(name = "Origin")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OriginBody(
        @Schema(enumeration = {"person", "staff"}) String source,
        Instant validFrom,

        @Schema(description = "Absent as long as nobody but the source vouches for it") @Nullable
        Instant verifiedAt) {

    static OriginBody of(Origin origin) {
        return new OriginBody(origin.source().code(), origin.validFrom(), origin.verifiedAt());
    }
}
