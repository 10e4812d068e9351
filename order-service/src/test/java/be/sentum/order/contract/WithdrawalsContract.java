package be.sentum.order.contract;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.order.application.port.out.Orders;
import be.sentum.order.application.port.out.withdrawal.Statements;
import be.sentum.order.application.port.out.withdrawal.Tries;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.withdrawal.Statement;
import be.sentum.order.fake.Given;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Statements of withdrawal, and counts of who tried. */
public abstract class WithdrawalsContract {

    private static final Duration HOUR = Duration.ofHours(1);

    protected abstract Orders orders();

    protected abstract Statements statements();

    protected abstract Tries tries();

    protected abstract void inTransaction(Runnable step);

    @Test
    void a_statement_is_found_by_its_key_as_it_was() {
        Statement statement = added();

        assertThat(statements().withKey(statement.key())).contains(statement);
        assertThat(statements().withKey("another")).isEmpty();
    }

    @Test
    void a_confirmation_is_kept() {
        Statement confirmed = added().confirmed(Given.NOON.plusSeconds(60));

        inTransaction(() -> statements().confirm(confirmed));

        assertThat(statements().withKey(confirmed.key())).contains(confirmed);
    }

    @Test
    void tries_are_counted_in_a_window_and_anew_in_the_next_one() {
        String key = "key-" + UUID.randomUUID();
        Instant later = Given.NOON.plus(HOUR);

        assertThat(tries().count(key, Given.NOON, HOUR)).isEqualTo(new Tries.Count(1, later));
        assertThat(tries().count(key, later.minusSeconds(1), HOUR)).isEqualTo(new Tries.Count(2, later));
        assertThat(tries().count(key, later, HOUR)).isEqualTo(new Tries.Count(1, later.plus(HOUR)));
        assertThat(tries().count("other-" + key, later, HOUR).tries()).isOne();
    }

    private Statement added() {
        Order order = Given.prepaid(Given.customer());
        Statement statement = new Statement(
                statements().nextId(),
                order.id(),
                "Anna Peeters",
                "anna@example.org",
                "nl",
                Given.NOON,
                "key-" + UUID.randomUUID(),
                Given.NOON.plus(HOUR),
                null);
        inTransaction(() -> {
            orders().add(order);
            statements().add(statement);
        });
        return statement;
    }
}
