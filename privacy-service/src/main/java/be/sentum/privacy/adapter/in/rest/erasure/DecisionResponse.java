package be.sentum.privacy.adapter.in.rest.erasure;

import be.sentum.privacy.domain.request.Outcome;
import be.sentum.privacy.domain.request.PrivacyRequest;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case after a decision. */
@Schema(name = "DecidedRequest")
record DecisionResponse(UUID id, String number, String status, List<DecidedItem> items) {

    /** One thing asked, and what became of it so far. */
    @Schema(name = "DecidedItem")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DecidedItem(String type, String stage, @Nullable String outcome) {}

    static DecisionResponse of(PrivacyRequest request) {
        return new DecisionResponse(
                request.id().value(),
                request.number().text(),
                request.status().word(),
                request.items().stream()
                        .map(i -> new DecidedItem(
                                i.type().word(),
                                i.stage().word(),
                                i.outcome().map(Outcome::word).orElse(null)))
                        .toList());
    }
}
