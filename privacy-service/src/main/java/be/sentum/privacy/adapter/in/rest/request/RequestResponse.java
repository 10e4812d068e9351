package be.sentum.privacy.adapter.in.rest.request;

import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.Outcome;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.subject.SubjectId;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case as its person and the officer see it. */
@Schema(name = "PrivacyRequest")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RequestResponse(
        UUID id,
        String number,

        @Schema(description = "Whom it is about; absent while nobody knows") @Nullable
        UUID subject,

        @Schema(
                description = "received, identity_pending, in_progress, decided, closed, "
                        + "unidentifiable, identity_not_established")
        String status,

        String channel,
        String language,
        LocalDate receivedOn,

        @Schema(description = "Last day for the answer, until 23:59:59 in Brussels")
        LocalDate dueOn,

        boolean late,
        @Nullable LocalDate closedOn,
        List<ItemResponse> items) {

    /** @param stage how far it is: collecting, assembling, planning, awaiting_decision, erasing, verifying, … */
    @Schema(name = "PrivacyRequestItem")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ItemResponse(
            String type,
            String stage,

            @Schema(description = "granted, partly_granted, refused, no_data") @Nullable
            String outcome,

            List<String> reasons,
            List<AnswerResponse> answers) {

        static ItemResponse of(Item item) {
            return new ItemResponse(
                    item.type().word(),
                    item.stage().word(),
                    item.outcome().map(Outcome::word).orElse(null),
                    item.reasons(),
                    item.answers().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(e -> new AnswerResponse(
                                    e.getKey().value(), e.getValue().word()))
                            .toList());
        }
    }

    /** @param status waiting, completed, no_data, remainder_found: to what the item's stage asks */
    @Schema(name = "ServiceAnswer")
    record AnswerResponse(String service, String status) {}

    static RequestResponse of(PrivacyRequest request, LocalDate today) {
        return new RequestResponse(
                request.id().value(),
                request.number().text(),
                request.subject().map(SubjectId::value).orElse(null),
                request.status().word(),
                request.intake().channel().word(),
                request.intake().language().code(),
                request.period().receivedOn(),
                request.period().dueOn(),
                request.closedOn().isEmpty() && today.isAfter(request.period().dueOn()),
                request.closedOn().orElse(null),
                request.items().stream().map(ItemResponse::of).toList());
    }
}
