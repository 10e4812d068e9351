package be.sentum.localstack.part.run;

import be.sentum.localstack.console.Console;
import be.sentum.localstack.settings.PartName;
import java.time.Duration;

/** Says every five seconds that a part is still being waited for. */
final class Announcer {

    private static final long INTERVAL = Duration.ofSeconds(5).toNanos();

    private final Console console;
    private final PartName part;
    private final long beginning;
    private long next;

    Announcer(Console console, PartName part, long beginning) {
        this.console = console;
        this.part = part;
        this.beginning = beginning;
        this.next = System.nanoTime() + INTERVAL;
    }

    void stillWaiting() {
        long now = System.nanoTime();
        if (now - next >= 0) {
            console.part(
                    part,
                    "still starting, %d s so far"
                            .formatted(Duration.ofNanos(now - beginning).toSeconds()));
            next = now + INTERVAL;
        }
    }
}
