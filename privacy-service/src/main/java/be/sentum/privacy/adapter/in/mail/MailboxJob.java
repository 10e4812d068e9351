package be.sentum.privacy.adapter.in.mail;

import be.sentum.privacy.application.port.in.intake.ReadMailbox;
import be.sentum.privacy.application.port.in.intake.ReadMailbox.Position;
import be.sentum.privacy.application.port.in.intake.ReceiveMail;
import be.sentum.privacy.config.MailboxConfig;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what arrived in the mailbox. One replica at a time; a mail that cannot be taken in is tried again later and
 * holds no other up. Metric {@code sentum.mailbox.mails} by outcome: registered, attached, known, passed, failed, tidied. Logs name
 * numbers of mails, never what is in them.
 */
@ApplicationScoped
class MailboxJob {

    private static final Logger LOG = Logger.getLogger(MailboxJob.class);

    private final MailboxConfig config;
    private final ReadMailbox progress;
    private final ReceiveMail receive;
    private final MailReader reader;
    private final MeterRegistry meters;
    private final InstantSource clock;
    /** On the machine's own count of time, whatever the clock says; none yet. */
    private @Nullable Long tidiedAt;

    MailboxJob(
            MailboxConfig config,
            ReadMailbox progress,
            ReceiveMail receive,
            MailReader reader,
            MeterRegistry meters,
            InstantSource clock) {
        this.config = config;
        this.progress = progress;
        this.receive = receive;
        this.reader = reader;
        this.meters = meters;
        this.clock = clock;
    }

    @Scheduled(
            identity = "read-mailbox",
            every = "${sentum.mailbox.every:30s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void round() {
        if (config.enabled()) {
            progress.lease(config.user(), config.lease()).ifPresent(this::read);
        }
    }

    /** Takes out what was taken in long enough ago, now and then. */
    private void tidy(long validity, long last) throws MessagingException {
        long time = System.nanoTime();
        if (tidiedAt != null && time - tidiedAt < config.tidyEvery().toNanos()) {
            return;
        }
        tidiedAt = time;
        Instant before = clock.instant()
                .atZone(AnswerPeriod.BRUSSELS)
                .minus(config.keep())
                .toInstant();
        try (TidyInbox inbox = TidyInbox.open(config)) {
            if (inbox.uidValidity() == validity) {
                int gone = inbox.takeOut(before, last, progress.untaken(config.user(), validity), config);
                meters.counter("sentum.mailbox.mails", "outcome", "tidied").increment(gone);
            }
        }
    }

    private void read(Position position) {
        try (ImapInbox inbox = ImapInbox.open(config)) {
            long validity = inbox.uidValidity();
            long last = validity == position.uidValidity() ? position.lastUid() : 0;
            int atMost = config.limits().mailsARound();
            for (long uid : progress.dueAgain(config.user(), validity, atMost)) {
                if (take(inbox, validity, uid)) {
                    progress.recovered(config.user(), validity, uid);
                }
            }
            for (long uid : inbox.uidsAfter(last, atMost)) {
                take(inbox, validity, uid);
                progress.reached(config.user(), validity, uid);
                last = uid;
            }
            tidy(validity, last);
        } catch (MessagingException e) {
            // Its message may quote a mail.
            LOG.warnf("the mailbox cannot be read now: %s", e.getClass().getSimpleName());
        } finally {
            progress.release(config.user());
        }
    }

    /** Whatever goes wrong with one mail is noted, and the next one is read. */
    private boolean take(ImapInbox inbox, long validity, long uid) throws MessagingException {
        try {
            RawMail raw = inbox.read(uid, clock.instant());
            count(raw == null ? "gone" : outcome(receive.handle(reader.read(raw))));
            return true;
        } catch (IOException | RuntimeException e) {
            int times = progress.failed(config.user(), validity, uid);
            LOG.errorf(
                    "mail %d of the mailbox could not be taken in, attempt %d: %s",
                    uid, times, e.getClass().getName());
            count("failed");
            return false;
        }
    }

    private static String outcome(ReceiveMail.Result result) {
        return switch (result) {
            case ReceiveMail.Result.Registered r -> "registered";
            case ReceiveMail.Result.Attached a -> "attached";
            case ReceiveMail.Result.Known k -> "known";
            case ReceiveMail.Result.Passed p -> "passed";
        };
    }

    private void count(String outcome) {
        meters.counter("sentum.mailbox.mails", "outcome", outcome).increment();
    }
}
