package be.sentum.consent.application.contract;

import be.sentum.consent.application.port.out.person.Persons;
import be.sentum.consent.domain.PersonStanding;
import be.sentum.consent.domain.SubjectId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Persons in memory. */
class InMemoryPersons implements Persons {

    private final Set<SubjectId> known = new HashSet<>();
    private final Set<SubjectId> erased = new HashSet<>();
    private final Map<SubjectId, Set<String>> restricted = new HashMap<>();

    void know(SubjectId subject) {
        known.add(subject);
    }

    void restrict(SubjectId subject, String purpose) {
        restricted.computeIfAbsent(subject, s -> new HashSet<>()).add(purpose);
    }

    void erase(SubjectId subject) {
        erased.add(subject);
    }

    @Override
    public PersonStanding standing(SubjectId subject) {
        if (erased.contains(subject)) {
            return new PersonStanding.Erased();
        }
        if (!known.contains(subject)) {
            return new PersonStanding.Unknown();
        }
        Set<String> purposes = restricted.getOrDefault(subject, Set.of());
        if (purposes.isEmpty()) {
            return new PersonStanding.Good();
        }
        return new PersonStanding.Restricted(purposes.contains("all") ? Set.of() : purposes);
    }
}
