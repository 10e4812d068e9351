package be.sentum.systemtests.faults.work;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What has happened about whom; only the first time of each counts. */
public final class Moments {

    private final Map<Moment, CompletableFuture<Void>> all = new ConcurrentHashMap<>();

    private record Moment(UUID subject, String what) {}

    public void happened(UUID subject, String what) {
        of(subject, what).complete(null);
    }

    public boolean hasHappened(UUID subject, String what) {
        return of(subject, what).isDone();
    }

    /**
     * Waits until it happens to one of them.
     *
     * @return false when it does not happen in time
     */
    public boolean await(Collection<UUID> subjects, String what, Duration atMost) {
        CompletableFuture<?>[] any = subjects.stream().map(s -> of(s, what)).toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.anyOf(any).get(atMost.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private CompletableFuture<Void> of(UUID subject, String what) {
        return all.computeIfAbsent(new Moment(subject, what), m -> new CompletableFuture<>());
    }
}
