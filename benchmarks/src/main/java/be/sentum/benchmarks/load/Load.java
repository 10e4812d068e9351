package be.sentum.benchmarks.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Ways to press: as fast as so many clients can, or at a constant rate whatever the answers take. */
public final class Load {

    private Load() {}

    /** One client of a load: a connection, a statement. Throws on an answer that is not as it should be. */
    public interface Client extends AutoCloseable {

        void call() throws Exception;

        @Override
        default void close() throws Exception {}
    }

    /** Makes the client with that number; clients do not share what they make. */
    public interface ClientFactory {

        Client make(int number) throws Exception;
    }

    /** What a load gave: calls per second, and the time of each in microseconds. */
    public record Result(double perSecond, Histogram micros) {}

    /** Closed loop: each client calls again as soon as it has its answer, for that long. */
    public static Result closed(int clients, Duration duration, ClientFactory factory) throws Exception {
        Histogram micros = new ConcurrentHistogram(60_000_000L, 3);
        long end = System.nanoTime() + duration.toNanos();
        long began = System.nanoTime();
        run(clients, factory, client -> {
            while (System.nanoTime() < end) {
                long start = System.nanoTime();
                client.call();
                micros.recordValue(Math.max(1, (System.nanoTime() - start) / 1_000));
            }
        });
        double seconds = (System.nanoTime() - began) / 1e9;
        return new Result(micros.getTotalCount() / seconds, micros);
    }

    /**
     * Open loop: calls are due at a constant rate and timed from when they were due, so that a stall counts for every
     * call it delays.
     */
    public static Result constantRate(int perSecond, int clients, Duration duration, ClientFactory factory)
            throws Exception {
        Histogram micros = new ConcurrentHistogram(60_000_000L, 3);
        long began = System.nanoTime();
        long total = perSecond * duration.toSeconds();
        AtomicLong next = new AtomicLong();
        run(clients, factory, client -> {
            for (long n = next.getAndIncrement(); n < total; n = next.getAndIncrement()) {
                long due = began + n * 1_000_000_000L / perSecond;
                LockSupport.parkNanos(due - System.nanoTime());
                client.call();
                micros.recordValue(Math.max(1, (System.nanoTime() - due) / 1_000));
            }
        });
        return new Result(total / ((System.nanoTime() - began) / 1e9), micros);
    }

    private interface Loop {

        void run(Client client) throws Exception;
    }

    private static void run(int clients, ClientFactory factory, Loop loop) throws Exception {
        List<Client> made = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            made.add(factory.make(i));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<?>> running = new ArrayList<>();
            for (Client client : made) {
                running.add(threads.submit(() -> {
                    loop.run(client);
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client of the load failed", e.getCause());
        } finally {
            for (Client client : made) {
                client.close();
            }
        }
    }
}
