package be.sentum.privacy.adapter.in.rest.request;

import be.sentum.privacy.adapter.in.rest.FailureResponse;
import be.sentum.privacy.application.port.in.request.Repeats.Earlier;
import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.Outcome;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.request.answer.AnswerStatus;
import be.sentum.privacy.domain.request.answer.Failure;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.subject.SubjectId;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                description = "received, identity_pending, in_progress, extended, decided, closed, withdrawn, "
                        + "unidentifiable, identity_not_established")
        String status,

        String channel,
        String language,
        LocalDate receivedOn,

        @Schema(description = "Last day for the answer, until 23:59:59 in Brussels")
        LocalDate dueOn,

        @Schema(description = "The last day if no pause counted: we try to meet it")
        LocalDate unpausedDueOn,

        @Schema(description = "The person was asked something and the time stands still until the answer")
        boolean paused,

        boolean late,
        @Nullable LocalDate closedOn,
        List<ItemResponse> items,

        @Schema(description = "The case that ended before and that this one is about") @Nullable
        UUID followsUp,

        @Schema(description = "Officers only: what was asked and answered a short time before. A hint, never a ground")
        @Nullable
        List<RepeatResponse> repeats) {

    /** @param unchanged whether the services hand over exactly what they did then */
    @Schema(name = "RepeatedItem")
    record RepeatResponse(String type, UUID request, LocalDate receivedOn, boolean unchanged) {}

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

        static ItemResponse of(Item item, boolean forOfficers) {
            return new ItemResponse(
                    item.type().word(),
                    item.stage().word(),
                    item.outcome().map(Outcome::word).orElse(null),
                    item.reasons(),
                    item.answers().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(e -> AnswerResponse.of(e.getKey(), e.getValue(), item, forOfficers))
                            .toList());
        }
    }

    /** @param status waiting, failed, completed, no_data, remainder_found: to what the item's stage asks */
    @Schema(name = "ServiceAnswer")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AnswerResponse(
            String service,
            String status,

            @Schema(description = "Since when the answer is awaited; absent when it is there") @Nullable
            Instant waitingSince,

            @Schema(description = "Officers only: why it could not do it. It is asked again by itself") @Nullable
            FailureResponse failure) {

        static AnswerResponse of(ServiceName service, AnswerStatus status, Item item, boolean forOfficers) {
            Optional<Failure> failure = item.failures().of(service);
            return new AnswerResponse(
                    service.value(),
                    failure.isPresent() ? "failed" : status.word(),
                    status.isAnswer() ? null : item.asked().first(),
                    failure.filter(f -> forOfficers).map(FailureResponse::of).orElse(null));
        }
    }

    /** As its person sees it. */
    static RequestResponse of(PrivacyRequest request, LocalDate today) {
        return of(request, today, false);
    }

    static RequestResponse forOfficers(PrivacyRequest request, LocalDate today) {
        return of(request, today, true);
    }

    private static RequestResponse of(PrivacyRequest request, LocalDate today, boolean forOfficers) {
        return new RequestResponse(
                request.id().value(),
                request.number().text(),
                request.subject().map(SubjectId::value).orElse(null),
                request.status().word(),
                request.intake().channel().word(),
                request.intake().language().code(),
                request.period().receivedOn(),
                request.period().dueOn(),
                request.period().unpausedDueOn(),
                request.closedOn().isEmpty() && request.period().isPaused(),
                request.closedOn().isEmpty() && request.period().isOver(today),
                request.closedOn().orElse(null),
                request.items().stream()
                        .map(item -> ItemResponse.of(item, forOfficers))
                        .toList(),
                null,
                null);
    }

    /** The same, with the cases it has to do with. */
    RequestResponse with(Optional<RequestId> before, Map<ItemType, Earlier> earlier) {
        List<RepeatResponse> found = earlier.entrySet().stream()
                .map(e -> new RepeatResponse(
                        e.getKey().word(),
                        e.getValue().request().value(),
                        e.getValue().receivedOn(),
                        e.getValue().unchanged()))
                .toList();
        return new RequestResponse(
                id,
                number,
                subject,
                status,
                channel,
                language,
                receivedOn,
                dueOn,
                unpausedDueOn,
                paused,
                late,
                closedOn,
                items,
                before.map(RequestId::value).orElse(null),
                found.isEmpty() ? null : found);
    }
}
