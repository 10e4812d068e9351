package be.sentum.privacy.contracts.intake;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.port.out.intake.TakenMails;
import be.sentum.privacy.domain.request.RequestId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link TakenMails} does. */
public abstract class TakenMailsContract {

    private final String mail = UUID.randomUUID().toString();
    private final String sender = UUID.randomUUID().toString();

    protected abstract TakenMails mails();

    /** A case that exists. */
    protected abstract RequestId request();

    @Test
    public void a_mail_is_taken_once_and_leads_to_its_case() {
        RequestId request = request();
        assertThat(mails().take(mail, sender, Instant.now())).isTrue();
        assertThat(mails().caseOf(mail)).isEmpty();

        mails().note(mail, request, true);

        assertThat(mails().take(mail, sender, Instant.now())).isFalse();
        assertThat(mails().caseOf(mail)).contains(request);
    }

    @Test
    public void answers_are_counted_by_sender_and_time() {
        RequestId request = request();
        mails().take(mail, sender, Instant.now());
        mails().note(mail, request, true);
        mails().take(mail + "2", sender, Instant.now());
        mails().note(mail + "2", request, false);
        mails().take(mail + "3", null, Instant.now());

        assertThat(mails().acknowledgedSince(sender, Instant.EPOCH)).isEqualTo(1);
        assertThat(mails().acknowledgedSince(sender, Instant.now().plus(Duration.ofDays(3650))))
                .isZero();
        assertThat(mails().acknowledgedSince("another", Instant.EPOCH)).isZero();
    }
}
