package be.sentum.consent.application.port.in;

import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.ConsentEvent;
import be.sentum.consent.domain.chain.Verdict;
import be.sentum.consent.domain.decision.Asking;
import be.sentum.consent.domain.decision.Decision;
import be.sentum.consent.domain.decision.Objection;
import be.sentum.consent.domain.purpose.ConsentText;
import be.sentum.consent.domain.purpose.Purpose;
import be.sentum.consent.domain.purpose.TextVersionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be read: purposes and texts by anyone, a person's choices by that person and by staff with a purpose. */
public interface ConsentQueries {

    List<Purpose> purposes();

    Optional<ConsentText> text(TextVersionId id);

    /** The present decision on every purpose, in the order of their codes. */
    List<Effective> effective(SubjectId subject);

    /** Everything that happened, newest first. */
    List<ConsentEvent> history(SubjectId subject);

    /** What shows that an event happened as recorded (REQ-CON-01); empty when there is none with this id. */
    Optional<Proof> proof(UUID event);

    /** Whether the person's events are still what was written. */
    Verdict verify(SubjectId subject);

    List<Objection> objections(SubjectId subject);

    /**
     * A decision now.
     *
     * @param asking whether the person may be asked (REQ-CON-08)
     * @param until when a grant ends by itself
     */
    record Effective(
            Decision decision, Asking asking, @Nullable Instant until) {}

    /** @param text exactly as it was shown; absent for an act that answers no text */
    record Proof(ConsentEvent event, @Nullable ConsentText text) {}
}
