package be.sentum.systemtests.faults.plan;

import be.sentum.systemtests.stack.ServiceName;
import java.time.Duration;

/**
 * One process ends at once.
 *
 * @param number from 1
 * @param after how long after the step began
 * @param down how long it stays down before it is started again
 */
public record Kill(int number, ServiceName service, Step step, Duration after, Duration down) {

    @Override
    public String toString() {
        return "%s-service, %d ms after %s, down for %d ms"
                .formatted(service.shortName(), after.toMillis(), step, down.toMillis());
    }
}
