package be.sentum.order.contract;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.order.application.port.out.carrier.HeardCalls;
import be.sentum.order.application.port.out.carrier.HeardCalls.Verdict;
import be.sentum.order.domain.carrier.SignedCall;
import be.sentum.order.fake.Given;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What {@link HeardCalls} promises, whatever keeps them. */
public abstract class HeardCallsContract {

    private final String carrier = "carrier-" + UUID.randomUUID();

    protected abstract HeardCalls calls();

    protected abstract <T> T inTransaction(Supplier<T> step);

    @Test
    void a_call_is_new_once() {
        assertThat(note("1", "a", Given.NOON)).isEqualTo(Verdict.NEW);
        assertThat(note("1", "a", Given.NOON.plusSeconds(60))).isEqualTo(Verdict.HEARD_BEFORE);
        assertThat(note("1", "b", Given.NOON)).isEqualTo(Verdict.OTHER_BODY);
        assertThat(note("2", "a", Given.NOON)).isEqualTo(Verdict.NEW);
    }

    @Test
    void another_carrier_may_use_the_same_id() {
        note("1", "a", Given.NOON);

        assertThat(inTransaction(() -> calls().note(new SignedCall(carrier + "-2", "1", "b"), Given.NOON)))
                .isEqualTo(Verdict.NEW);
    }

    @Test
    void calls_are_remembered_for_ten_minutes() {
        note("1", "a", Given.NOON);

        assertThat(note("1", "a", Given.NOON.plusSeconds(600))).isEqualTo(Verdict.HEARD_BEFORE);
        assertThat(note("1", "a", Given.NOON.plusSeconds(601))).isEqualTo(Verdict.NEW);
    }

    @Test
    void a_call_that_had_no_effect_is_new_again() {
        note("1", "a", Given.NOON);

        inTransaction(() -> {
            calls().forget(new SignedCall(carrier, "1", "a"));
            return true;
        });

        assertThat(note("1", "b", Given.NOON)).isEqualTo(Verdict.NEW);
    }

    @Test
    void the_calls_of_a_carrier_are_counted_from_a_moment_on() {
        note("1", "a", Given.NOON);
        note("2", "a", Given.NOON.plusSeconds(30));

        assertThat(since(Given.NOON)).isEqualTo(2);
        assertThat(since(Given.NOON.plusSeconds(1))).isEqualTo(1);
        assertThat(inTransaction(() -> calls().since(carrier + "-2", Given.NOON)))
                .isZero();
    }

    private int since(Instant then) {
        return inTransaction(() -> calls().since(carrier, then));
    }

    private Verdict note(String id, String digest, Instant at) {
        return inTransaction(() -> calls().note(new SignedCall(carrier, id, digest), at));
    }
}
