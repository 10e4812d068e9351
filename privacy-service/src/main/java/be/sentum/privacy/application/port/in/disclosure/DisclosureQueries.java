package be.sentum.privacy.application.port.in.disclosure;

import be.sentum.privacy.application.port.out.disclosure.DisclosureLog.Place;
import be.sentum.privacy.domain.disclosure.Disclosure;
import be.sentum.privacy.domain.subject.SubjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what left about a person. */
@FunctionalInterface
public interface DisclosureQueries {

    /** The newest first; after that place. */
    List<Disclosure> of(SubjectId subject, @Nullable Place after, int limit);
}
