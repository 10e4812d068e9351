package be.sentum.privacy.application.port.in.recipient;

import be.sentum.privacy.domain.subject.SubjectId;
import java.util.Collection;

/**
 * A person's card changed: a correction by the person counts as one that was asked (Art. 16, 19). Idempotent for each
 * version of the card. Belongs to the person's open case about a correction, if there is one.
 */
public interface RectificationHappened {

    /** @param fields as the card names them */
    void handle(SubjectId subject, long cardVersion, Collection<String> fields);
}
