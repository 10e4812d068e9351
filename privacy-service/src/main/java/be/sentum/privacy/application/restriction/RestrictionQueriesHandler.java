package be.sentum.privacy.application.restriction;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.restriction.RestrictionQueries;
import be.sentum.privacy.application.port.out.restriction.Restrictions;
import be.sentum.privacy.domain.restriction.Restriction;
import be.sentum.privacy.domain.restriction.RestrictionId;
import be.sentum.privacy.domain.subject.SubjectId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@UseCase
class RestrictionQueriesHandler implements RestrictionQueries {

    private final Restrictions restrictions;

    RestrictionQueriesHandler(Restrictions restrictions) {
        this.restrictions = restrictions;
    }

    @Override
    public Optional<Restriction> find(RestrictionId id) {
        return restrictions.find(id);
    }

    @Override
    public List<Restriction> of(SubjectId subject) {
        return restrictions.of(subject);
    }

    @Override
    public List<Restriction> standing(@Nullable RestrictionId after, int limit) {
        return restrictions.standing(after, limit);
    }
}
