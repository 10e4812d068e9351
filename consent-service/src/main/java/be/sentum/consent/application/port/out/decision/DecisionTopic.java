package be.sentum.consent.application.port.out.decision;

import be.sentum.consent.domain.decision.Decision;
import java.time.Instant;
import java.util.List;

/** The topic that carries decisions to the other services. */
public interface DecisionTopic {

    /**
     * Until when every decision has left: {@code now}, or the moment from which one is still on its way. Asked with an
     * instant taken before the question.
     */
    Instant completeUntil(Instant now);

    /** Written to each partition, by one replica at a time; published with the transaction. */
    void mark(Instant completeUntil, List<Decision> standing);
}
