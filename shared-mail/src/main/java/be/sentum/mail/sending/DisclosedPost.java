package be.sentum.mail.sending;

import be.sentum.mail.MailerConfig;
import be.sentum.mail.queue.WaitingLetter;
import be.sentum.personaldata.disclosure.Disclosure;
import be.sentum.personaldata.disclosure.Disclosures;
import be.sentum.personaldata.disclosure.Verdict;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A letter goes to the company that runs the mail server, so its address and words are disclosed to it: the entry in the
 * log commits before the letter leaves. While that company is not registered the letter waits, and leaves when it is.
 */
@Singleton
class DisclosedPost implements PostOffice {

    private static final List<String> FIELDS = List.of("email", "letter");

    private final SmtpPostOffice server;
    private final Disclosures disclosures;
    private final MailerConfig mailer;

    DisclosedPost(SmtpPostOffice server, Disclosures disclosures, MailerConfig mailer) {
        this.server = server;
        this.disclosures = disclosures;
        this.mailer = mailer;
    }

    @Override
    public Delivery deliver(WaitingLetter letter) {
        Verdict verdict = verdict(letter);
        return switch (verdict) {
            case ALLOWED -> server.deliver(letter);
            case RECIPIENT_NOT_REGISTERED, TRANSFER_NOT_ALLOWED ->
                new Delivery.NotNow(verdict.name().toLowerCase(Locale.ROOT));
        };
    }

    private Verdict verdict(WaitingLetter letter) {
        if (mailer.recipient().isEmpty()) {
            return Verdict.ALLOWED;
        }
        String recipient = mailer.recipient().get();
        UUID subject = letter.subjectId();
        return subject == null
                ? disclosures.mayReceive(recipient, mailer.purpose())
                : QuarkusTransaction.requiringNew()
                        .call(() -> disclosures.tell(new Disclosure(
                                letter.id(), subject, recipient, mailer.purpose(), mailer.basis(), FIELDS)));
    }
}
