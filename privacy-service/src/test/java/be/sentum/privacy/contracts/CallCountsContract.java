package be.sentum.privacy.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.port.out.throttle.CallCounts;
import be.sentum.privacy.application.port.out.throttle.CallCounts.Count;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link CallCounts} does. */
public abstract class CallCountsContract {

    private static final Instant NOON = Instant.parse("2026-11-25T11:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    private final String key = UUID.randomUUID().toString();

    protected abstract CallCounts counts();

    @Test
    public void a_window_begins_with_the_first_call_and_the_next_with_the_first_after_it() {
        assertThat(count(NOON)).isEqualTo(new Count(1, NOON.plus(HOUR)));
        assertThat(count(NOON.plusSeconds(3599))).isEqualTo(new Count(2, NOON.plus(HOUR)));
        assertThat(count(NOON.plus(HOUR)))
                .isEqualTo(new Count(1, NOON.plus(HOUR).plus(HOUR)));
    }

    @Test
    public void keys_do_not_count_for_each_other() {
        count(NOON);

        assertThat(counts().count(key + "other", NOON, HOUR).calls()).isEqualTo(1);
    }

    private Count count(Instant now) {
        return counts().count(key, now, HOUR);
    }
}
