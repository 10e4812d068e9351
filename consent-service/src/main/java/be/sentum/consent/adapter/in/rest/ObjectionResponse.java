package be.sentum.consent.adapter.in.rest;

import be.sentum.consent.domain.Objection;
import be.sentum.consent.domain.PurposeCode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An objection and the purposes it stopped; {@code scope} is direct_marketing or the code of one purpose. */
record ObjectionResponse(UUID id, String scope, List<String> purposes, Instant objectedAt) {

    static ObjectionResponse of(Objection objection) {
        return new ObjectionResponse(
                objection.id(),
                objection.scope(),
                objection.purposes().stream().map(PurposeCode::value).toList(),
                objection.objectedAt());
    }
}
