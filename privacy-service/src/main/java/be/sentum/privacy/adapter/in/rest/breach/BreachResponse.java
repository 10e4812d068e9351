package be.sentum.privacy.adapter.in.rest.breach;

import be.sentum.privacy.application.port.in.breach.BreachQueries.Sight;
import be.sentum.privacy.domain.breach.AuthorityDecision;
import be.sentum.privacy.domain.breach.Breach;
import be.sentum.privacy.domain.breach.Notification;
import be.sentum.privacy.domain.breach.PersonsDecision;
import be.sentum.privacy.domain.breach.Phase;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A breach as officers see it. */
@Schema(name = "Breach")
@JsonInclude(JsonInclude.Include.NON_NULL)
record BreachResponse(
        UUID id,

        @Schema(description = "open, no_risk_proposed, no_risk, to_notify, notified")
        String status,

        Instant detectedAt,
        Instant awareAt,

        @Schema(description = "by when the authority is told: hours that pass from awareAt")
        Instant deadlineAt,

        @Schema(description = "the clock runs and the deadline is past")
        boolean late,

        @Schema(description = "what is known now") FactsBody facts,

        @Schema(description = "whether everything that Art. 33(3) wants is known")
        boolean whole,

        List<PhaseItem> phases,
        List<Decision> decisions,
        List<Told> notifications,
        List<PersonsItem> persons) {

    /** What became known when. */
    @Schema(name = "BreachPhase")
    record PhaseItem(Instant at, String by, FactsBody facts) {
        static PhaseItem of(Phase phase) {
            return new PhaseItem(phase.at(), phase.by(), FactsBody.of(phase.facts()));
        }
    }

    /** Whether the authority is told. */
    @Schema(name = "BreachDecisionTaken")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Decision(
            String outcome,
            String reasons,
            String by,
            Instant at,
            @Nullable String approvedBy,
            @Nullable Instant approvedAt) {
        static Decision of(AuthorityDecision decision) {
            return new Decision(
                    AuthorityDecision.word(decision.noRisk()),
                    decision.reasons(),
                    decision.by(),
                    decision.at(),
                    decision.approvedBy(),
                    decision.approvedAt());
        }
    }

    /** That the authority was told. */
    @Schema(name = "BreachNotified")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Told(
            Instant notifiedAt,
            @Nullable String reference,
            @Nullable String lateReasons,
            String by) {
        static Told of(Notification notification) {
            return new Told(notification.at(), notification.reference(), notification.lateReasons(), notification.by());
        }
    }

    /** Whether the persons are told. */
    @Schema(name = "BreachPersonsDecided")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PersonsItem(
            String outcome, String reasons, @Nullable String publicNotice, String by, Instant at) {
        static PersonsItem of(PersonsDecision decision) {
            return new PersonsItem(
                    decision.answer().word(),
                    decision.reasons(),
                    decision.publicNotice(),
                    decision.by(),
                    decision.at());
        }
    }

    static BreachResponse of(Sight sight) {
        Breach breach = sight.breach();
        return new BreachResponse(
                breach.id().value(),
                breach.status(),
                breach.detectedAt(),
                breach.awareAt(),
                breach.deadlineAt(),
                breach.isLate(sight.now()),
                FactsBody.of(breach.facts()),
                breach.facts().isWhole(),
                breach.phases().stream().map(PhaseItem::of).toList(),
                breach.decisions().stream().map(Decision::of).toList(),
                breach.notifications().stream().map(Told::of).toList(),
                breach.persons().stream().map(PersonsItem::of).toList());
    }
}
