package be.sentum.mail.sending;

import be.sentum.mail.MailConfig;
import be.sentum.mail.queue.WaitingLetter;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.net.IDN;
import java.util.Set;

/** The mail server, over SMTP. */
@Singleton
@Typed(SmtpPostOffice.class)
class SmtpPostOffice implements PostOffice {

    /** What servers answer about a mailbox. Other refusals for good can be our own fault, which somebody repairs. */
    private static final Set<Integer> ABOUT_THE_MAILBOX = Set.of(550, 551, 553);

    private final ReactiveMailer mailer;
    private final MailConfig config;

    SmtpPostOffice(ReactiveMailer mailer, MailConfig config) {
        this.mailer = mailer;
        this.config = config;
    }

    @Override
    public Delivery deliver(WaitingLetter letter) {
        try {
            mailer.send(mail(letter)).await().atMost(config.timeout());
            return new Delivery.Accepted();
        } catch (RuntimeException e) {
            // Neither its message nor its stack trace: servers quote the address they refuse.
            return refusal(e);
        }
    }

    private Mail mail(WaitingLetter letter) {
        Mail mail = new Mail()
                .addTo(address(letter.recipient()))
                .setSubject(letter.subject())
                .setText(letter.text())
                .setHtml(letter.html())
                .addHeader("Message-ID", "<%s@%s>".formatted(letter.id(), config.messageIdDomain()))
                .addHeader("Content-Language", letter.language())
                .addHeader("Auto-Submitted", "auto-generated");
        letter.headers().forEach(mail::addHeader);
        return mail;
    }

    /** SMTP knows a domain by its ASCII name. */
    private static String address(String recipient) {
        int at = recipient.lastIndexOf('@');
        return at < 0 ? recipient : recipient.substring(0, at + 1) + IDN.toASCII(recipient.substring(at + 1));
    }

    private static Delivery refusal(Throwable fault) {
        for (Throwable at = fault; at != null; at = at.getCause()) {
            if (at instanceof SMTPException smtp) {
                return ABOUT_THE_MAILBOX.contains(smtp.getReplyCode())
                        ? new Delivery.NoSuchMailbox(smtp.getReplyCode())
                        : new Delivery.NotNow("reply " + smtp.getReplyCode());
            }
        }
        return new Delivery.NotNow(fault.getClass().getSimpleName());
    }
}
