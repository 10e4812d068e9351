package be.sentum.privacy.contracts.intake;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.port.in.intake.ReadMailbox.Position;
import be.sentum.privacy.application.port.out.intake.Mailboxes;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link Mailboxes} does. */
public abstract class MailboxesContract {

    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");

    private final String mailbox = UUID.randomUUID() + "@example.org";

    protected abstract Mailboxes mailboxes();

    @Test
    public void one_reads_at_a_time_until_the_lease_ends_or_is_given_back() {
        assertThat(mailboxes().lease(mailbox, NOW, NOW.plusSeconds(60))).contains(new Position(0, 0));
        assertThat(mailboxes().lease(mailbox, NOW.plusSeconds(59), NOW.plusSeconds(120)))
                .isEmpty();
        assertThat(mailboxes().lease(mailbox, NOW.plusSeconds(60), NOW.plusSeconds(120)))
                .isPresent();

        mailboxes().release(mailbox);

        // Also for somebody whose clock is behind.
        assertThat(mailboxes().lease(mailbox, NOW.minusSeconds(61), NOW.plusSeconds(120)))
                .isPresent();
    }

    @Test
    public void the_position_never_goes_back_but_for_another_validity() {
        mailboxes().lease(mailbox, NOW, NOW);
        mailboxes().reached(mailbox, new Position(7, 10));
        mailboxes().reached(mailbox, new Position(7, 9));
        assertThat(mailboxes().lease(mailbox, NOW, NOW)).contains(new Position(7, 10));

        mailboxes().reached(mailbox, new Position(8, 1));

        assertThat(mailboxes().lease(mailbox, NOW, NOW)).contains(new Position(8, 1));
    }

    @Test
    public void a_mail_in_trouble_is_due_again_when_its_pause_is_over_until_it_recovers() {
        Position mail = new Position(7, 3);
        assertThat(mailboxes().failed(mailbox, mail)).isEqualTo(1);
        assertThat(mailboxes().failed(mailbox, mail)).isEqualTo(2);
        mailboxes().tryAgainAt(mailbox, mail, NOW.plusSeconds(60));

        assertThat(mailboxes().due(mailbox, 7, NOW, 10)).isEmpty();
        assertThat(mailboxes().due(mailbox, 8, NOW.plusSeconds(60), 10)).isEmpty();
        assertThat(mailboxes().due(mailbox, 7, NOW.plusSeconds(60), 10)).containsExactly(3L);

        mailboxes().recovered(mailbox, mail);

        assertThat(mailboxes().due(mailbox, 7, NOW.plusSeconds(60), 10)).isEmpty();
    }
}
