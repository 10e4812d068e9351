package be.sentum.consent.application.contract;

import be.sentum.consent.application.InMemoryConsentLog;
import be.sentum.consent.application.port.out.ConsentLog;
import be.sentum.consent.application.port.out.decision.DecisionRound;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.chain.Told;
import be.sentum.consent.domain.decision.Decision;
import be.sentum.consent.domain.purpose.PurposeCode;
import java.time.Instant;

class InMemoryDecisionRoundTest extends DecisionRoundContract {

    private final InMemoryDecisionRound round = new InMemoryDecisionRound();

    private final ConsentLog log = new InMemoryConsentLog() {
        @Override
        public void restate(SubjectId subject, PurposeCode purpose, Told told, Instant at) {
            super.restate(subject, purpose, told, at);
            round.tell(subject, Decision.told(purpose, told.reason()), told, at);
        }
    };

    @Override
    protected DecisionRound round() {
        return round;
    }

    @Override
    protected ConsentLog log() {
        return log;
    }

    @Override
    protected void completeSince(Instant began) {
        round.completeSince(began);
    }

    @Override
    protected void inTransaction(Runnable step) {
        step.run();
    }
}
