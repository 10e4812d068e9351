package be.sentum.benchmarks.scenario;

import be.sentum.benchmarks.load.HttpConnection;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * Looks at the heap that a service uses, as its own metrics tell it, until it is closed. Garbage that is not
 * collected yet counts: it is memory that the machine has to give.
 */
public final class HeapGauge implements AutoCloseable {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
    private static final String USED = "jvm_memory_used_bytes{area=\"heap\"";

    private final Thread thread;
    private volatile boolean running = true;
    private volatile double least = Double.MAX_VALUE;
    private volatile double most;

    public HeapGauge(URI management) {
        thread = Thread.ofPlatform().name("heap-gauge").start(() -> look(management));
    }

    private void look(URI management) {
        try (HttpConnection http = new HttpConnection(management)) {
            while (running) {
                double used = used(http.send("GET", "/q/metrics", Map.of(), "").body());
                least = Math.min(least, used);
                most = Math.max(most, used);
                LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            }
        } catch (IOException e) {
            throw new IllegalStateException("the metrics of a service", e);
        }
    }

    private static double used(String metrics) {
        return metrics.lines()
                .filter(line -> line.startsWith(USED))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    /** Between the smallest and the largest heap seen, in MiB. */
    public double growth() {
        return (most - least) / (1024 * 1024);
    }

    @Override
    public void close() throws InterruptedException {
        running = false;
        thread.join();
    }
}
