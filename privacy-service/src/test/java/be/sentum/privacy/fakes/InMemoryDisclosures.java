package be.sentum.privacy.fakes;

import be.sentum.privacy.application.port.out.disclosure.DisclosureLog;
import be.sentum.privacy.domain.disclosure.Disclosure;
import be.sentum.privacy.domain.subject.SubjectId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The disclosure log in memory. */
public class InMemoryDisclosures implements DisclosureLog {

    /** As PostgreSQL compares ids: by their text. */
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::at).thenComparing(place -> place.id().toString());

    private final List<Disclosure> all = new ArrayList<>();

    @Override
    public boolean note(Disclosure disclosure) {
        return all.stream().noneMatch(known -> known.id().equals(disclosure.id())) && all.add(disclosure);
    }

    @Override
    public List<Disclosure> of(SubjectId subject, @Nullable Place after, int limit) {
        return all.stream()
                .filter(d -> d.subject().equals(subject))
                .filter(d -> after == null || ORDER.compare(place(d), after) < 0)
                .sorted(Comparator.comparing(InMemoryDisclosures::place, ORDER).reversed())
                .limit(limit)
                .toList();
    }

    private static Place place(Disclosure disclosure) {
        return new Place(disclosure.at(), disclosure.id());
    }
}
