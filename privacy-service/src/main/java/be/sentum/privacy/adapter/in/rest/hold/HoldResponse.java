package be.sentum.privacy.adapter.in.rest.hold;

import be.sentum.privacy.application.port.in.hold.HoldQueries.Sight;
import be.sentum.privacy.domain.hold.LegalHold;
import be.sentum.privacy.domain.request.answer.ServiceName;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A legal hold as officers see it. */
@Schema(name = "LegalHold")
@JsonInclude(JsonInclude.Include.NON_NULL)
record HoldResponse(
        UUID id,
        String caseRef,
        UUID subject,
        NewHold.Scope scope,
        LocalDate reviewDate,

        @Schema(description = "the review date is past and the hold is on")
        boolean reviewOverdue,

        @Nullable String reason,

        @Schema(description = "held or released") String status,

        @Schema(description = "log-in of the officer") String by,

        Instant placedAt,
        @Nullable String releasedBy,
        @Nullable Instant releasedAt,

        @Schema(description = "what each service in scope answered so far")
        List<ServiceState> services) {

    /** What a service answered: held, released, or nothing yet: waiting. */
    @Schema(name = "LegalHoldService")
    record ServiceState(String service, String status) {}

    static HoldResponse of(Sight sight) {
        LegalHold hold = sight.hold();
        LegalHold.Release release = hold.release();
        return new HoldResponse(
                hold.id().value(),
                hold.caseRef(),
                hold.subject().value(),
                new NewHold.Scope(
                        hold.scope().services().stream().map(ServiceName::value).toList(),
                        hold.scope().categories()),
                hold.reviewOn(),
                hold.isReviewOverdue(sight.today()),
                hold.reason(),
                hold.isOpen() ? "held" : "released",
                hold.placedBy(),
                hold.placedAt(),
                release == null ? null : release.by(),
                release == null ? null : release.at(),
                states(sight));
    }

    private static List<ServiceState> states(Sight sight) {
        List<ServiceName> asked = sight.hold().scope().services();
        return (asked.isEmpty() ? ServiceName.ALL.stream().sorted().toList() : asked)
                .stream()
                        .map(service -> new ServiceState(
                                service.value(),
                                sight.receipts().stream()
                                        .filter(receipt -> receipt.service().equals(service))
                                        .map(receipt -> receipt.state())
                                        .findFirst()
                                        .orElse("waiting")))
                        .toList();
    }
}
