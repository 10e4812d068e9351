package be.sentum.privacy.application.port.in.rectification;

import be.sentum.privacy.domain.rectification.Rectification;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.Reader;
import java.util.Optional;

/** Reads what a person contests in a case, and what became of it. */
@FunctionalInterface
public interface RectificationQueries {

    /** Empty for a case that is not the reader's, and for one that is not about correcting anything. */
    Optional<Rectification> of(Reader reader, RequestId request);
}
