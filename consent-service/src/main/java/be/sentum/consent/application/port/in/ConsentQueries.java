package be.sentum.consent.application.port.in;

import be.sentum.consent.domain.ConsentEvent;
import be.sentum.consent.domain.ConsentText;
import be.sentum.consent.domain.Decision;
import be.sentum.consent.domain.Objection;
import be.sentum.consent.domain.Purpose;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.TextVersionId;
import java.util.List;
import java.util.Optional;

/** What can be read: purposes and texts by anyone, a person's choices by that person and by staff with a purpose. */
public interface ConsentQueries {

    List<Purpose> purposes();

    Optional<ConsentText> text(TextVersionId id);

    /** The present decision on every purpose, in the order of their codes. */
    List<Decision> effective(SubjectId subject);

    /** Everything the person did, newest first. */
    List<ConsentEvent> history(SubjectId subject);

    List<Objection> objections(SubjectId subject);
}
