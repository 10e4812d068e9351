package be.sentum.customer.unsubscribe;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.customer.application.port.out.unsubscribe.NamedAddresses;
import be.sentum.customer.application.port.out.unsubscribe.NamedAddresses.Count;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What every {@link NamedAddresses} does. */
abstract class NamedAddressesContract {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Duration DAY = Duration.ofHours(24);

    private final String links = UUID.randomUUID().toString();

    /** Does the work in a transaction of its own, where there are any. */
    protected abstract <T> T within(Function<NamedAddresses, T> work);

    @Test
    void one_after_the_other_counts_in_the_window_of_the_first() {
        assertThat(count(links, NOW)).isEqualTo(new Count(1, NOW.plus(DAY)));
        assertThat(count(links, NOW.plusSeconds(60))).isEqualTo(new Count(2, NOW.plus(DAY)));
    }

    @Test
    void counting_begins_anew_when_the_window_ends() {
        count(links, NOW);
        count(links, NOW.plus(DAY).minusSeconds(1));

        Instant end = NOW.plus(DAY);
        assertThat(count(links, end)).isEqualTo(new Count(1, end.plus(DAY)));
        assertThat(count(links, end.plusSeconds(1))).isEqualTo(new Count(2, end.plus(DAY)));
    }

    @Test
    void one_persons_links_do_not_count_for_anothers() {
        count(links, NOW);

        assertThat(count(UUID.randomUUID().toString(), NOW).named()).isEqualTo(1);
    }

    private Count count(String whose, Instant at) {
        return within(addresses -> addresses.count(whose, at, DAY));
    }
}
