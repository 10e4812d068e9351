package be.sentum.privacy.adapter.in.rest.erasure;

import be.sentum.privacy.domain.erasure.ErasurePlan;
import be.sentum.privacy.domain.erasure.KeptBecause;
import be.sentum.privacy.domain.erasure.PlanPart;
import be.sentum.privacy.domain.erasure.PlannedField;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an erasure would do: every field with its fate, and a sentence for whatever stays. */
@Schema(name = "ErasurePlan")
record PlanResponse(
        boolean complete,
        List<ServiceResponse> services,
        List<FieldResponse> fields,
        List<BlockerResponse> blockers,
        List<KeptResponse> kept) {

    /** When a service said so. */
    @Schema(name = "PlannedService")
    record ServiceResponse(String service, Instant plannedAt) {}

    /** @param fate delete, anonymise, keep or archive */
    @Schema(name = "PlannedField")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FieldResponse(
            String service,
            String table,
            String field,
            String fate,
            @Nullable String rule,
            @Nullable String law,
            @Nullable LocalDate until,
            int rows) {

        static FieldResponse of(PlanPart part, PlannedField field) {
            return new FieldResponse(
                    part.service().value(),
                    field.table(),
                    field.field(),
                    field.fate().word(),
                    field.rule(),
                    field.law(),
                    field.until(),
                    field.rows());
        }
    }

    /** @param code open_order, unpaid_invoice, legal_hold, restriction */
    @Schema(name = "ErasureBlocker")
    record BlockerResponse(String service, String code, int count) {}

    /** @param reason a sentence for people */
    @Schema(name = "KeptData")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record KeptResponse(
            String service,
            String table,
            @Nullable String rule,
            @Nullable String law,
            @Nullable LocalDate until,
            String reason) {

        static KeptResponse of(KeptBecause kept) {
            return new KeptResponse(kept.service(), kept.table(), kept.rule(), kept.law(), kept.until(), kept.reason());
        }
    }

    static PlanResponse of(ErasurePlan plan) {
        return new PlanResponse(
                plan.complete(),
                plan.parts().stream()
                        .map(p -> new ServiceResponse(p.service().value(), p.plannedAt()))
                        .toList(),
                plan.parts().stream()
                        .flatMap(p -> p.fields().stream().map(f -> FieldResponse.of(p, f)))
                        .toList(),
                plan.parts().stream()
                        .flatMap(p -> p.blockers().stream()
                                .map(b -> new BlockerResponse(p.service().value(), b.code(), b.count())))
                        .toList(),
                KeptBecause.of(plan).stream().map(KeptResponse::of).toList());
    }
}
