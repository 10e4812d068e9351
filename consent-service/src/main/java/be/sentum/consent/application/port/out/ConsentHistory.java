package be.sentum.consent.application.port.out;

import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.ConsentEvent;
import be.sentum.consent.domain.chain.Acts;
import be.sentum.consent.domain.chain.LinkedEvent;
import be.sentum.consent.domain.decision.Objection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads what was written, without keeping anybody out. */
public interface ConsentHistory {

    Acts acts(SubjectId subject);

    /** Newest first. */
    List<ConsentEvent> events(SubjectId subject);

    Optional<ConsentEvent> find(UUID event);

    /** The person's chain, in the order of its positions. */
    List<LinkedEvent> chain(SubjectId subject);

    /** Newest first. */
    List<Objection> objections(SubjectId subject);
}
