package be.sentum.consent.application;

import be.sentum.consent.application.port.in.upkeep.MarkDecisions;
import be.sentum.consent.application.port.out.decision.DecisionTopic;
import be.sentum.consent.application.port.out.purpose.PurposeRegister;
import be.sentum.consent.domain.purpose.StandingDecisions;
import be.sentum.messaging.UseCase;
import java.time.Instant;
import java.time.InstantSource;

@UseCase
class MarkDecisionsHandler implements MarkDecisions {

    private final DecisionTopic decisions;
    private final PurposeRegister purposes;
    private final InstantSource clock;

    MarkDecisionsHandler(DecisionTopic decisions, PurposeRegister purposes, InstantSource clock) {
        this.decisions = decisions;
        this.purposes = purposes;
        this.clock = clock;
    }

    @Override
    public void handle() {
        // The instant first: a decision that commits between the two is not promised.
        Instant now = clock.instant();
        decisions.mark(
                decisions.completeUntil(now),
                purposes.all().stream().map(StandingDecisions::of).toList());
    }
}
