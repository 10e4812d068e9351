package be.sentum.consent.application;

import be.sentum.consent.application.port.in.upkeep.RepeatDecisions;
import be.sentum.consent.application.port.out.decision.DecisionEvents;
import be.sentum.consent.application.port.out.decision.DecisionRound;
import be.sentum.consent.domain.decision.RepeatPolicy;
import be.sentum.messaging.UseCase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

@UseCase
class RepeatDecisionsHandler implements RepeatDecisions {

    private final DecisionRound round;
    private final DecisionEvents events;
    private final RepeatPolicy policy;
    private final InstantSource clock;

    RepeatDecisionsHandler(DecisionRound round, DecisionEvents events, RepeatPolicy policy, InstantSource clock) {
        this.round = round;
        this.events = events;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public int handle() {
        Instant now = clock.instant();
        List<DecisionRound.Standing> standing = round.next(policy.persons(), now, now.minus(policy.within()));
        standing.forEach(s -> events.changed(s.subject(), s.decision(), s.version(), s.decidedAt()));
        return standing.size();
    }
}
