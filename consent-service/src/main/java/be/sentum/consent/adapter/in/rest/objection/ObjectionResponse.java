package be.sentum.consent.adapter.in.rest.objection;

import be.sentum.consent.domain.decision.Medium;
import be.sentum.consent.domain.decision.Objection;
import be.sentum.consent.domain.purpose.PurposeCode;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An objection and the purposes it stopped; {@code scope} is direct_marketing or the code of one purpose. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ObjectionResponse(UUID id, String scope, @Nullable String channel, List<String> purposes, Instant objectedAt) {

    static ObjectionResponse of(Objection objection) {
        Medium medium = objection.medium();
        return new ObjectionResponse(
                objection.id(),
                objection.scope(),
                medium == null ? null : medium.code(),
                objection.purposes().stream()
                        .map(PurposeCode::whole)
                        .map(PurposeCode::value)
                        .distinct()
                        .toList(),
                objection.objectedAt());
    }
}
