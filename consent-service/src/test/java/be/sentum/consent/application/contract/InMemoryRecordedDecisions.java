package be.sentum.consent.application.contract;

import be.sentum.consent.application.port.out.ConsentHistory;
import be.sentum.consent.application.port.out.RecordedDecisions;
import be.sentum.consent.application.port.out.purpose.PurposeRegister;
import be.sentum.consent.domain.act.ConsentEvent;
import be.sentum.consent.domain.act.Shown;
import be.sentum.consent.domain.receipt.RecordedDecision;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the events of the log in memory. */
public class InMemoryRecordedDecisions implements RecordedDecisions {

    private final ConsentHistory history;
    private final PurposeRegister purposes;

    public InMemoryRecordedDecisions(ConsentHistory history, PurposeRegister purposes) {
        this.history = history;
        this.purposes = purposes;
    }

    @Override
    public Optional<RecordedDecision> find(UUID id) {
        return history.find(id).map(this::decision);
    }

    private RecordedDecision decision(ConsentEvent event) {
        Shown shown = event.shown();
        return new RecordedDecision(
                event.id(),
                event.subject(),
                event.purpose(),
                event.act(),
                text(shown),
                shown == null ? null : shown.method().code(),
                event.controllers(),
                event.occurredAt(),
                event.expiresAt());
    }

    private RecordedDecision.@Nullable ShownText text(@Nullable Shown shown) {
        return shown == null
                ? null
                : new RecordedDecision.ShownText(
                        shown.text().value(),
                        purposes.text(shown.text()).orElseThrow().version(),
                        shown.language(),
                        shown.sha256());
    }
}
