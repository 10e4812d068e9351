package be.sentum.web.app;

import be.sentum.web.caller.RestrictedReads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** In a service, shared-privacy knows who is restricted. */
@ApplicationScoped
public class RestrictionsOfTests implements RestrictedReads {

    private final Set<String> restricted = ConcurrentHashMap.newKeySet();

    public void restrict(UUID subjectId, String purpose) {
        restricted.add(subjectId + purpose);
    }

    @Override
    public boolean isRestricted(UUID subjectId, String purpose) {
        return restricted.contains(subjectId + purpose);
    }
}
