package be.sentum.messaging.inbox;

import be.sentum.messaging.config.MessagingConfig;
import be.sentum.messaging.retry.Backoff;
import be.sentum.messaging.retry.Fault;
import java.time.Duration;

/** A record that failed and is tried again. */
final class Retry {

    private final long offset;
    private final int limit;
    private final Backoff backoff;
    private int attempts;
    private long resumeAt;

    Retry(long offset, MessagingConfig.Inbox limits) {
        this.offset = offset;
        this.limit = limits.attempts();
        this.backoff = new Backoff(limits.retryInitial(), limits.retryMax());
    }

    long offset() {
        return offset;
    }

    /** Attempts that count: one that failed for a transient reason is free. */
    int attempts() {
        return attempts;
    }

    void failed(Fault fault) {
        if (!fault.isTransient()) {
            attempts++;
        }
        resumeAt = System.nanoTime() + backoff.next().toNanos();
    }

    boolean exhausted() {
        return attempts >= limit;
    }

    /** Zero or negative when it is time. */
    Duration remaining() {
        return Duration.ofNanos(resumeAt - System.nanoTime());
    }
}
