package be.sentum.personaldata.disclosure;

import be.sentum.events.privacy.DisclosureMade;
import be.sentum.messaging.Outbox;
import be.sentum.personaldata.retention.Today;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/** {@link Disclosures} through the outbox: the entry leaves with the caller's transaction, or not at all. */
@Singleton
class LoggedDisclosures implements Disclosures {

    private final KnownRecipients recipients;
    private final Outbox outbox;
    private final InstantSource clock;
    private final Today today;

    LoggedDisclosures(KnownRecipients recipients, Outbox outbox, InstantSource clock, Today today) {
        this.recipients = recipients;
        this.outbox = outbox;
        this.clock = clock;
        this.today = today;
    }

    @Override
    public Verdict tell(Disclosure disclosure) {
        LocalDate day = today.date();
        Optional<KnownRecipient> recipient = recipients.find(disclosure.recipient());
        Verdict verdict = verdict(recipient, day, disclosure.purpose());
        if (verdict == Verdict.ALLOWED) {
            outbox.publish(new DisclosureMade(
                    disclosure.id(),
                    disclosure.subjectId(),
                    disclosure.recipient(),
                    disclosure.purpose(),
                    disclosure.fields(),
                    clock.instant(),
                    disclosure.basis().word(),
                    recipient.flatMap(r -> r.evidence(day)).orElse(null),
                    disclosure.recipientRef()));
        }
        return verdict;
    }

    @Override
    public Verdict mayReceive(String recipient, String purpose) {
        return verdict(recipients.find(recipient), today.date(), purpose);
    }

    private static Verdict verdict(Optional<KnownRecipient> recipient, LocalDate day, String purpose) {
        return recipient.map(r -> r.on(day, purpose)).orElse(Verdict.RECIPIENT_NOT_REGISTERED);
    }
}
