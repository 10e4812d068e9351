package be.sentum.privacy.application.port.out.restriction;

import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.restriction.Restriction;
import be.sentum.privacy.domain.restriction.RestrictionId;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The restrictions there are and were. Whoever changes one locks it first. */
public interface Restrictions {

    void add(Restriction restriction);

    /** Stores one that this transaction has locked. */
    void save(Restriction restriction);

    /** For reading. */
    Optional<Restriction> find(RestrictionId id);

    /** For changing: holds it until the transaction ends. */
    Optional<Restriction> lock(RestrictionId id);

    /** The same, but nothing when somebody else holds it: for jobs that hold several at once. */
    Optional<Restriction> lockIfFree(RestrictionId id);

    /** For changing: the one that an item of a case brought about and that is not ending. */
    Optional<Restriction> lockOf(ItemId item);

    /** A person's, the newest first; also those that are lifted. */
    List<Restriction> of(SubjectId subject);

    /** All that are not lifted, the newest first. */
    List<Restriction> standing(@Nullable RestrictionId after, int limit);

    /** Those of which a service owes an answer and was asked before that moment, the longest waiting first. */
    List<RestrictionId> unanswered(Instant askedBefore, int limit);

    /** Those whose end has come. */
    List<RestrictionId> dueToLift(Instant now, int limit);
}
