package be.sentum.privacy.adapter.in.rest.disclosure;

import be.sentum.privacy.domain.disclosure.Disclosure;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One entry of the disclosure log. */
@Schema(name = "Disclosure")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DisclosureResponse(
        UUID id,
        String service,

        @Schema(description = "code of the recipient") String recipient,

        String purpose,

        @Schema(description = "names of what left, never values")
        List<String> fields,

        Instant at,
        String basis,
        @Nullable String transferRef,

        @Schema(description = "by what the recipient knows it, when that is not id") @Nullable
        String recipientRef) {

    static DisclosureResponse of(Disclosure disclosure) {
        return new DisclosureResponse(
                disclosure.id(),
                disclosure.service(),
                disclosure.recipient(),
                disclosure.purpose(),
                disclosure.fields(),
                disclosure.at(),
                disclosure.basis(),
                disclosure.transferRef(),
                disclosure.recipientRef());
    }
}
