package be.sentum.privacy.adapter.in.rest.restriction;

import be.sentum.privacy.adapter.in.rest.FailureResponse;
import be.sentum.privacy.adapter.in.rest.ScopeBody;
import be.sentum.privacy.domain.request.answer.AnswerStatus;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.restriction.Origin;
import be.sentum.privacy.domain.restriction.Restriction;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A restriction, with what each service has answered. */
@Schema(name = "Restriction")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestrictionResponse(
        UUID id,
        UUID subject,
        String ground,
        ScopeBody scope,
        @Nullable String note,

        @Schema(description = "ordered, effective (all services refuse), lifting, lifted")
        String status,

        @Schema(description = "An objection was upheld: it stays")
        boolean lasting,

        @Schema(description = "The case it was asked for in") @Nullable
        UUID request,

        Instant from,
        @Nullable Instant effectiveAt,
        @Nullable Instant noticeSentAt,
        @Nullable Instant liftAt,
        @Nullable Instant liftedAt,
        List<ServiceState> services) {

    /** @param status waiting, failed, completed or no_data: what a service answered to what holds now */
    @Schema(name = "RestrictedService")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ServiceState(
            String service, String status, @Nullable FailureResponse failure) {

        static ServiceState of(ServiceName service, AnswerStatus status, Restriction restriction) {
            FailureResponse failure =
                    restriction.failures().of(service).map(FailureResponse::of).orElse(null);
            return new ServiceState(service.value(), failure == null ? status.word() : "failed", failure);
        }
    }

    static RestrictionResponse of(Restriction restriction) {
        Restriction.Order order = restriction.order();
        return new RestrictionResponse(
                order.id().value(),
                order.subject().value(),
                order.ground().code(),
                ScopeBody.of(order.scope()),
                order.note(),
                restriction.state().word(),
                restriction.isLasting(),
                restriction.origin().map(Origin::request).map(id -> id.value()).orElse(null),
                order.from(),
                restriction.dates().effectiveAt(),
                restriction.dates().noticeSentAt(),
                restriction.dates().liftAt(),
                restriction.dates().liftedAt(),
                restriction.answers().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> ServiceState.of(e.getKey(), e.getValue(), restriction))
                        .toList());
    }
}
