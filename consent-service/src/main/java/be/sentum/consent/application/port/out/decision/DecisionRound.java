package be.sentum.consent.application.port.out.decision;

import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.decision.Decision;
import java.time.Instant;
import java.util.List;

/** The round in which every standing decision is published once more. */
public interface DecisionRound {

    /**
     * The decisions of the next persons, and moves behind them; held by one replica until the transaction ends. A
     * complete round begins anew when it began before {@code due}.
     */
    List<Standing> next(int persons, Instant now, Instant due);

    /** A decision as it was last published. */
    record Standing(SubjectId subject, Decision decision, long version, Instant decidedAt) {}
}
