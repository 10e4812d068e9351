package be.sentum.privacy.application.port.in.intake;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How far a mailbox is read. One replica reads at a time; what could not be taken in is tried again and holds nothing
 * else up.
 */
public interface ReadMailbox {

    /** The mailbox is this replica's for so long; empty while another reads it. */
    Optional<Position> lease(String mailbox, Duration time);

    void release(String mailbox);

    /** A mail was taken in, or is to be tried again later: reading goes on behind it. */
    void reached(String mailbox, long uidValidity, long uid);

    /** A mail could not be taken in; the pauses grow. Answers how often it was tried. */
    int failed(String mailbox, long uidValidity, long uid);

    void recovered(String mailbox, long uidValidity, long uid);

    /** What is to be tried again now. */
    List<Long> dueAgain(String mailbox, long uidValidity, int limit);

    /** Mails that could not be taken in yet, due again or not. */
    Set<Long> untaken(String mailbox, long uidValidity);

    /**
     * @param uidValidity when the server states another, its numbers begin anew and everything is looked at again
     * @param lastUid the highest number that was looked at
     */
    record Position(long uidValidity, long lastUid) {}
}
