package be.sentum.personaldata.library;

import be.sentum.events.privacy.erasure.Blocker;
import be.sentum.personaldata.rights.ErasureRules;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Cannot erase whom a test names, in the middle of it. */
@Singleton
public class FailingRule implements ErasureRules {

    private final Set<UUID> failing = ConcurrentHashMap.newKeySet();

    public void failFor(UUID subjectId) {
        failing.add(subjectId);
    }

    public void repair() {
        failing.clear();
    }

    @Override
    public List<Blocker> blockers(UUID subjectId) {
        return List.of();
    }

    @Override
    public void beforeErasure(UUID subjectId) {
        if (failing.contains(subjectId)) {
            throw new UnsupportedOperationException("a message that may quote personal data");
        }
    }
}
