package be.sentum.personaldata.rights;

import be.sentum.events.privacy.erasure.Blocker;
import java.util.List;
import java.util.UUID;

/**
 * What a service adds to the part that the inventory already describes. Any number of beans; all run inside the
 * transaction of the plan or of the erasure.
 */
public interface ErasureRules {

    /** What a human has to look at before this subject is erased; asked for the plan only. */
    default List<Blocker> blockers(UUID subjectId) {
        return List.of();
    }

    /** Called before the inventory's fates are carried out: publish a tombstone, cancel what is open. Idempotent. */
    default void beforeErasure(UUID subjectId) {}
}
