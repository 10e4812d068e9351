package be.sentum.mail.sending;

import be.sentum.mail.MailConfig;
import be.sentum.mail.queue.LetterQueue;
import be.sentum.mail.queue.WaitingLetter;
import be.sentum.mail.sending.PostOffice.Delivery;
import be.sentum.messaging.retry.Backoff;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Sends what waits. A letter is taken for the time of a lease and deleted once the server has it: only a crash between
 * these two sends it a second time, with the same message id. Logs name the letter's id and template, never a person.
 */
@Singleton
class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class);

    private final LetterQueue queue;
    private final PostOffice post;
    private final MailConfig config;
    private final MeterRegistry metrics;

    Postman(LetterQueue queue, PostOffice post, MailConfig config, MeterRegistry metrics) {
        this.queue = queue;
        this.post = post;
        this.config = config;
        this.metrics = metrics;
    }

    @Scheduled(every = "${sentum.mail.every:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void round() {
        if (!config.enabled()) {
            return;
        }
        int dropped = queue.drop();
        if (dropped > 0) {
            count("dropped", dropped);
            LOG.infof("mail: %d letters dropped: past their time, or to somebody erased", dropped);
        }
        Optional<WaitingLetter> next = queue.take();
        while (next.isPresent() && deliver(next.get())) {
            next = queue.take();
        }
    }

    /** False when the server does not take mail now: the others would only wait for their timeouts. */
    private boolean deliver(WaitingLetter letter) {
        return switch (post.deliver(letter)) {
            case Delivery.Accepted _ -> {
                queue.sent(letter);
                count("sent", 1);
                yield true;
            }
            case Delivery.NoSuchMailbox(int reply) -> {
                queue.refused(letter.id());
                count("refused", 1);
                LOG.warnf("mail: %s was refused for good: %d", letter, reply);
                yield true;
            }
            case Delivery.NotNow(String fault) -> {
                queue.retry(letter, pause(letter.attempts()));
                count("failed", 1);
                LOG.warnf("mail: %s could not be sent at attempt %d: %s", letter, letter.attempts(), fault);
                yield false;
            }
        };
    }

    private Duration pause(int attempts) {
        Backoff backoff = new Backoff(config.retryInitial(), config.retryMax());
        Duration pause = backoff.next();
        for (int i = 1; i < attempts && pause.compareTo(config.retryMax()) < 0; i++) {
            pause = backoff.next();
        }
        return pause;
    }

    private void count(String outcome, int letters) {
        metrics.counter("sentum.mail.letters", "outcome", outcome).increment(letters);
    }
}
