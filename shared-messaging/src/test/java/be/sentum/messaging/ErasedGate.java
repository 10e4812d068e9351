package be.sentum.messaging;

import be.sentum.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Drops what is about the subjects that a test erased. */
@ApplicationScoped
class ErasedGate implements SubjectGate {

    private final Set<UUID> erased = ConcurrentHashMap.newKeySet();

    void erase(UUID subject) {
        erased.add(subject);
    }

    @Override
    public Set<UUID> tooLate(Topic topic, Set<UUID> subjects) {
        return subjects.stream().filter(erased::contains).collect(Collectors.toSet());
    }
}
