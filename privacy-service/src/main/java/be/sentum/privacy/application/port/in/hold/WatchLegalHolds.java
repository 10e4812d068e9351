package be.sentum.privacy.application.port.in.hold;

import be.sentum.privacy.domain.hold.HoldId;
import java.util.List;

/** Keeps the services and the officers up to date about legal holds. */
public interface WatchLegalHolds {

    /** Those that should have been looked at by now. */
    List<HoldId> overdue();

    /** Tells the services again of every hold that is on: one of them may have come back from an older backup. */
    int remind();
}
