package be.sentum.messaging;

import be.sentum.events.PersonEvent;
import be.sentum.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Drops what is about the subjects that a test erased. */
@ApplicationScoped
class ErasedGate implements SubjectGate {

    private final Set<UUID> erased = ConcurrentHashMap.newKeySet();

    void erase(UUID subject) {
        erased.add(subject);
    }

    @Override
    public boolean drops(Topic topic, PersonEvent event) {
        return erased.contains(event.subjectId());
    }
}
