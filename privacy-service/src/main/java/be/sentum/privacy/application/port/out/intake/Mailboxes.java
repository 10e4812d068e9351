package be.sentum.privacy.application.port.out.intake;

import be.sentum.privacy.application.port.in.intake.ReadMailbox.Position;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How far mailboxes are read. */
public interface Mailboxes {

    Optional<Position> lease(String mailbox, Instant now, Instant until);

    /** Gives a lease back, whatever the clock says: somebody else may take it at once. */
    void release(String mailbox);

    /** Never goes back, but for another validity. */
    void reached(String mailbox, Position position);

    /** Answers how often it failed, this time included. */
    int failed(String mailbox, Position mail);

    void tryAgainAt(String mailbox, Position mail, Instant at);

    void recovered(String mailbox, Position mail);

    List<Long> due(String mailbox, long uidValidity, Instant now, int limit);
}
