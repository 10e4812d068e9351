package be.sentum.privacy.fakes;

import be.sentum.privacy.application.port.out.restriction.Restrictions;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.restriction.Restriction;
import be.sentum.privacy.domain.restriction.RestrictionId;
import be.sentum.privacy.domain.restriction.State;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hands out copies, so that only what is saved is seen again. */
public class InMemoryRestrictions implements Restrictions {

    private static final Comparator<Restriction> NEWEST =
            Comparator.comparing((Restriction r) -> r.id().value().toString()).reversed();

    private final Map<RestrictionId, Restriction> all = new LinkedHashMap<>();

    @Override
    public void add(Restriction restriction) {
        all.put(restriction.id(), copy(restriction));
    }

    @Override
    public void save(Restriction restriction) {
        if (all.replace(restriction.id(), copy(restriction)) == null) {
            throw new IllegalStateException("saved without being added");
        }
    }

    @Override
    public Optional<Restriction> find(RestrictionId id) {
        return Optional.ofNullable(all.get(id)).map(InMemoryRestrictions::copy);
    }

    @Override
    public Optional<Restriction> lock(RestrictionId id) {
        return find(id);
    }

    @Override
    public Optional<Restriction> lockIfFree(RestrictionId id) {
        return find(id);
    }

    @Override
    public Optional<Restriction> lockOf(ItemId item) {
        return restrictions()
                .filter(r -> !r.isEnding())
                .filter(r -> r.origin().filter(o -> o.item().equals(item)).isPresent())
                .findFirst();
    }

    @Override
    public List<Restriction> of(SubjectId subject) {
        return restrictions()
                .filter(r -> r.subject().equals(subject))
                .sorted(Comparator.comparing((Restriction r) -> r.order().from())
                        .reversed()
                        .thenComparing(NEWEST))
                .toList();
    }

    @Override
    public List<Restriction> standing(@Nullable RestrictionId after, int limit) {
        return restrictions()
                .filter(r -> r.state() != State.LIFTED)
                .filter(r -> after == null
                        || r.id().value().toString().compareTo(after.value().toString()) < 0)
                .sorted(NEWEST)
                .limit(limit)
                .toList();
    }

    @Override
    public List<RestrictionId> unanswered(Instant askedBefore, int limit) {
        return restrictions()
                .filter(r -> r.state() == State.ORDERED || r.state() == State.LIFTING)
                .filter(r -> isBefore(r, askedBefore))
                .map(Restriction::id)
                .limit(limit)
                .toList();
    }

    private static boolean isBefore(Restriction restriction, Instant askedBefore) {
        Instant last = restriction.asked().last();
        return last == null || !last.isAfter(askedBefore);
    }

    @Override
    public List<RestrictionId> dueToLift(Instant now, int limit) {
        return restrictions()
                .filter(r -> r.isLiftDue(now))
                .map(Restriction::id)
                .limit(limit)
                .toList();
    }

    private Stream<Restriction> restrictions() {
        return List.copyOf(all.values()).stream().map(InMemoryRestrictions::copy);
    }

    private static Restriction copy(Restriction restriction) {
        return Restriction.rehydrate(
                restriction.order(),
                restriction.state(),
                restriction.isLasting(),
                restriction.answers(),
                restriction.asked(),
                restriction.dates(),
                restriction.failures());
    }
}
