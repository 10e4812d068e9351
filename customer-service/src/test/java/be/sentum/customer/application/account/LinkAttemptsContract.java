package be.sentum.customer.application.account;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.customer.application.port.out.account.LinkAttempts;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.Login;
import be.sentum.customer.domain.account.LinkAttempt;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@link LinkAttempts} keeps to. Others may use the same place at the same time. */
public abstract class LinkAttemptsContract {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456Z");
    private static final Duration LIFE = Duration.ofMinutes(15);

    private final Login login = new Login("login-" + UUID.randomUUID());
    private final CustomerId anna = new CustomerId(UUID.randomUUID());

    /** Does the work in a transaction of its own. */
    protected abstract <T> T within(Function<LinkAttempts, T> work);

    /** A code went to that customer by mail. */
    protected abstract void codeWasSent(CustomerId customer, Instant at);

    @Test
    void an_attempt_comes_back_as_it_was_kept() {
        run(attempts -> attempts.put(attempt(anna, NOON, 2)));

        assertThat(taken()).hasValueSatisfying(found -> assertSame(found, attempt(anna, NOON, 2)));
    }

    @Test
    void one_that_named_nobody_comes_back_too() {
        run(attempts -> attempts.put(attempt(null, NOON, 0)));

        assertThat(taken()).hasValueSatisfying(found -> assertSame(found, attempt(null, NOON, 0)));
    }

    @Test
    void a_log_in_has_one_attempt_the_last() {
        run(attempts -> attempts.put(attempt(anna, NOON, 2)));
        run(attempts -> attempts.put(attempt(null, NOON.plusSeconds(1), 0)));

        assertThat(taken()).hasValueSatisfying(found -> assertSame(found, attempt(null, NOON.plusSeconds(1), 0)));
    }

    @Test
    void what_is_removed_is_gone() {
        run(attempts -> attempts.put(attempt(anna, NOON, 0)));

        run(attempts -> attempts.remove(login));
        run(attempts -> attempts.remove(login));

        assertThat(taken()).isEmpty();
    }

    @Test
    void codes_are_counted_from_that_moment_on_whoever_asked() {
        codeWasSent(anna, NOON);
        codeWasSent(anna, NOON.plusSeconds(60));
        codeWasSent(new CustomerId(UUID.randomUUID()), NOON.plusSeconds(60));

        assertThat(sentSince(NOON.minusSeconds(1))).isEqualTo(2);
        assertThat(sentSince(NOON.plusSeconds(30))).isEqualTo(1);
        assertThat(sentSince(NOON.plusSeconds(90))).isZero();
    }

    @Test
    void an_attempt_goes_when_both_its_code_and_its_window_are_over() {
        run(attempts -> attempts.put(attempt(anna, NOON, 0)));

        run(attempts -> attempts.removeExpiredBefore(NOON.plus(LIFE)));
        assertThat(taken()).isPresent();

        run(attempts -> attempts.removeExpiredBefore(NOON.plus(LIFE).plusSeconds(1)));
        assertThat(taken()).isEmpty();
    }

    private LinkAttempt attempt(@Nullable CustomerId customer, Instant at, int tries) {
        return new LinkAttempt(login, customer, new byte[] {1, 2, 3}, tries, at, at.plus(LIFE), 1, at);
    }

    private Optional<LinkAttempt> taken() {
        return within(attempts -> attempts.take(login));
    }

    private int sentSince(Instant since) {
        return within(attempts -> attempts.sentTo(anna, since));
    }

    private void run(Consumer<LinkAttempts> work) {
        within(attempts -> {
            work.accept(attempts);
            return attempts;
        });
    }

    /** Attempts are equal by log-in alone. */
    private static void assertSame(LinkAttempt found, LinkAttempt kept) {
        assertThat(found).usingRecursiveComparison().isEqualTo(kept);
        assertThat(found.codeHash()).isEqualTo(kept.codeHash());
    }
}
