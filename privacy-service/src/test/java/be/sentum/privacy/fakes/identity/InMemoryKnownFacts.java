package be.sentum.privacy.fakes.identity;

import be.sentum.privacy.application.port.out.identity.KnownFacts;
import be.sentum.privacy.domain.identity.Fact;
import be.sentum.privacy.domain.subject.SubjectId;
import java.util.HashSet;
import java.util.Set;

public class InMemoryKnownFacts implements KnownFacts {

    private final Set<Known> known = new HashSet<>();

    private record Known(SubjectId subject, Fact.Kind kind, String fingerprint) {}

    @Override
    public void keep(SubjectId subject, Fact.Kind kind, String fingerprint) {
        known.add(new Known(subject, kind, fingerprint));
    }

    @Override
    public boolean knows(SubjectId subject, Fact.Kind kind, String fingerprint) {
        return known.contains(new Known(subject, kind, fingerprint));
    }

    @Override
    public void forget(SubjectId subject) {
        known.removeIf(k -> k.subject().equals(subject));
    }
}
