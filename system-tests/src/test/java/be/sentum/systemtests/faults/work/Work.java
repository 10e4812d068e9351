package be.sentum.systemtests.faults.work;

import java.util.List;
import java.util.UUID;

/** One right of one or several persons, from the question to the end. */
public sealed interface Work permits Erasing, Restricting, Campaigning, Accessing {

    /** Whom it is about. */
    List<Subject> persons();

    /** Does all of it, however often a service is away. Returns at the end; throws when that does not come. */
    void carryThrough();

    default List<UUID> subjects() {
        return persons().stream().map(Subject::id).toList();
    }
}
