package be.sentum.consent.application.port.in;

import be.sentum.consent.domain.Rejection;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.ConsentEvent;
import be.sentum.consent.domain.act.ConsentMethod;
import be.sentum.consent.domain.act.Evidence;
import be.sentum.consent.domain.decision.AgeBand;
import be.sentum.consent.domain.decision.Decision;
import be.sentum.consent.domain.purpose.PurposeCode;
import be.sentum.consent.domain.purpose.TextVersionId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Records that a person allows or refuses one purpose, with proof of what was shown (REQ-CON-01 to 03). */
public interface RecordConsent {

    Result handle(Command command);

    /** The same for the person behind a log-in; empty when no such person is known here (yet). */
    Optional<Result> handle(String login, Function<SubjectId, Command> choice);

    /**
     * @param granted true for allowed, false for refused; a refusal is always taken, also under restriction
     * @param uiVariant which form of the screen was shown, at most 64 characters
     * @param occurredAt when the person did it; absent for now
     * @param ageBand how old the person says to be; not stored
     */
    record Command(
            SubjectId subject,
            PurposeCode purpose,
            boolean granted,
            TextVersionId shown,
            ConsentMethod method,
            @Nullable String uiVariant,
            Evidence evidence,
            @Nullable Instant occurredAt,
            @Nullable AgeBand ageBand) {}

    /** What became of it. */
    sealed interface Result {

        record Recorded(ConsentEvent event, Decision decision) implements Result {}

        /** Nothing is granted before the link in the mail is confirmed (double opt-in). */
        record Pending(UUID id, Instant until) implements Result {}

        record Refused(Rejection reason) implements Result {}
    }
}
