package be.sentum.privacy.application.port.in.restriction;

import be.sentum.privacy.domain.restriction.Restriction;
import be.sentum.privacy.domain.restriction.RestrictionId;
import be.sentum.privacy.domain.subject.SubjectId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads restrictions. */
public interface RestrictionQueries {

    Optional<Restriction> find(RestrictionId id);

    /** A person's, the newest first; also those that are lifted. */
    List<Restriction> of(SubjectId subject);

    /** All that are not lifted, the newest first. */
    List<Restriction> standing(@Nullable RestrictionId after, int limit);
}
