package be.sentum.consent.application.port.out;

import be.sentum.consent.domain.Act;
import be.sentum.consent.domain.ConsentEvent;
import be.sentum.consent.domain.Objection;
import be.sentum.consent.domain.PurposeCode;
import be.sentum.consent.domain.SubjectId;
import java.util.List;
import java.util.Map;

/** Every act of every person about a purpose: append-only. */
public interface ConsentLog {

    /** Keeps other writers for the same person out until the transaction ends, so that acts have one order. */
    void lock(SubjectId subject);

    /**
     * Appends an act.
     *
     * @return how many acts there are now of this person about this purpose: the version of the decision
     */
    long append(ConsentEvent event);

    void append(Objection objection);

    /** The last act for each purpose the person ever decided on. */
    Map<PurposeCode, Act> lastActs(SubjectId subject);

    /** Newest first. */
    List<ConsentEvent> history(SubjectId subject);

    /** Newest first. */
    List<Objection> objections(SubjectId subject);
}
