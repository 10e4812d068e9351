package be.sentum.privacy.application.intake;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.intake.ReadMailbox;
import be.sentum.privacy.application.port.out.intake.Mailboxes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@UseCase
class ReadMailboxHandler implements ReadMailbox {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int DOUBLINGS = 8;
    private static final Duration LONGEST_PAUSE = FIRST_PAUSE.multipliedBy(1L << (DOUBLINGS + 1));

    private final Mailboxes mailboxes;
    private final InstantSource clock;

    ReadMailboxHandler(Mailboxes mailboxes, InstantSource clock) {
        this.mailboxes = mailboxes;
        this.clock = clock;
    }

    @Override
    public Optional<Position> lease(String mailbox, Duration time) {
        Instant now = clock.instant();
        return mailboxes.lease(mailbox, now, now.plus(time));
    }

    @Override
    public void release(String mailbox) {
        mailboxes.release(mailbox);
    }

    @Override
    public void reached(String mailbox, long uidValidity, long uid) {
        mailboxes.reached(mailbox, new Position(uidValidity, uid));
    }

    @Override
    public int failed(String mailbox, long uidValidity, long uid) {
        Position mail = new Position(uidValidity, uid);
        int times = mailboxes.failed(mailbox, mail);
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(times - 1, DOUBLINGS));
        mailboxes.tryAgainAt(mailbox, mail, clock.instant().plus(pause));
        return times;
    }

    @Override
    public void recovered(String mailbox, long uidValidity, long uid) {
        mailboxes.recovered(mailbox, new Position(uidValidity, uid));
    }

    @Override
    public List<Long> dueAgain(String mailbox, long uidValidity, int limit) {
        return mailboxes.due(mailbox, uidValidity, clock.instant(), limit);
    }

    @Override
    public Set<Long> untaken(String mailbox, long uidValidity) {
        return Set.copyOf(mailboxes.due(mailbox, uidValidity, clock.instant().plus(LONGEST_PAUSE), Integer.MAX_VALUE));
    }
}
