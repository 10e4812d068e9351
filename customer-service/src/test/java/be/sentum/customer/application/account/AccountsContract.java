package be.sentum.customer.application.account;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.customer.application.port.out.account.Accounts;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.Login;
import be.sentum.customer.domain.account.Account;
import be.sentum.customer.domain.account.AccountRules;
import be.sentum.customer.domain.account.ClosureReason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every {@link Accounts} keeps to. Others may use the same place at the same time. */
public abstract class AccountsContract {

    private static final LocalDate DAY = LocalDate.of(2023, 11, 22);
    private static final LocalDate LATER = DAY.plusDays(1);
    private static final AccountRules RULES = new AccountRules(
            Period.ofMonths(36),
            Period.ofDays(30),
            Period.ofDays(30),
            Duration.ofMinutes(15),
            5,
            5,
            5,
            Duration.ofHours(24));

    private final CustomerId anna = new CustomerId(UUID.randomUUID());

    /** Does the work in a transaction of its own. */
    protected abstract <T> T within(Function<Accounts, T> work);

    /** Somebody with that log-in. */
    protected abstract CustomerId customerOf(Login login);

    /** That letter was delivered. */
    protected abstract void sent(UUID letter);

    @Test
    void an_account_is_opened_once() {
        run(accounts -> accounts.open(anna, DAY));
        run(accounts -> accounts.open(anna, LATER));

        assertThat(found()).contains(new Account(anna, DAY, null, null));
        assertThat(found(new CustomerId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void what_changed_is_kept() {
        run(accounts -> accounts.open(anna, DAY));
        Account noticed = new Account(anna, DAY, notice(LATER), null);
        Account closed = new Account(anna, DAY, noticed.notice(), closure(LATER));

        run(accounts -> accounts.update(noticed));
        assertThat(found()).contains(noticed);
        run(accounts -> accounts.update(closed));

        assertThat(found()).contains(closed);
        Optional<Account> free = within(accounts -> accounts.takeIfFree(anna));
        assertThat(free).contains(closed);
    }

    @Test
    @DisplayName(
            "RET-05: activity moves the day on and ends a notice; it never moves it back, nor opens what is closed")
    void activity_moves_the_day_on() {
        run(accounts -> accounts.open(anna, DAY));
        run(accounts -> accounts.update(new Account(anna, DAY, notice(DAY), null)));

        run(accounts -> accounts.activeOn(anna, DAY));
        assertThat(found()).contains(new Account(anna, DAY, null, null));
        run(accounts -> accounts.activeOn(anna, LATER));
        run(accounts -> accounts.activeOn(anna, DAY));
        assertThat(found()).contains(new Account(anna, LATER, null, null));

        Account closed = new Account(anna, LATER, null, closure(LATER));
        run(accounts -> accounts.update(closed));
        run(accounts -> accounts.activeOn(anna, LATER.plusDays(1)));
        assertThat(found()).contains(closed);
    }

    @Test
    void activity_of_a_log_in_is_that_of_its_customer() {
        Login login = new Login("login-" + UUID.randomUUID());
        CustomerId bram = customerOf(login);
        run(accounts -> accounts.open(bram, DAY));

        run(accounts -> accounts.activeOn(login, LATER));
        run(accounts -> accounts.activeOn(new Login("nobody-" + UUID.randomUUID()), LATER.plusDays(1)));

        assertThat(found(bram)).contains(new Account(bram, LATER, null, null));
    }

    @Test
    @DisplayName("RET-05: what is due is exactly what the account itself says is due")
    void due_is_what_the_account_says() {
        run(accounts -> accounts.open(anna, DAY));

        assertDue(new Account(anna, DAY, null, null), DAY.plusMonths(36));
        assertDue(new Account(anna, DAY, notice(LATER), null), LATER.plusDays(30));
        assertDue(new Account(anna, DAY, notice(LATER), closure(LATER)), LATER.plusDays(1));
    }

    @Test
    void who_was_seen_is_not_answered_again() {
        run(accounts -> accounts.open(anna, DAY));

        assertThat(due(DAY.plusMonths(36), List.of())).contains(anna);
        assertThat(due(DAY.plusMonths(36), List.of(anna))).doesNotContain(anna);
        List<CustomerId> atMostOne = within(accounts -> accounts.due(RULES, DAY.plusMonths(36), List.of(), 1));
        assertThat(atMostOne).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    @DisplayName("RET-05: whom the notice did not reach is found, as long as the account is open and nobody uses it")
    void who_was_not_reached_is_found() {
        Account.Notice notice = notice(DAY);
        Account noticed = new Account(anna, DAY, notice, null);
        run(accounts -> accounts.open(anna, DAY));
        assertThat(notReached()).doesNotContain(new Accounts.NotReached(anna, DAY));

        run(accounts -> accounts.update(noticed));
        assertThat(notReached()).contains(new Accounts.NotReached(anna, DAY));
        run(accounts -> accounts.update(new Account(anna, DAY, notice, closure(LATER))));
        assertThat(notReached()).doesNotContain(new Accounts.NotReached(anna, DAY));
        run(accounts -> accounts.update(noticed));
        sent(notice.letter());
        assertThat(notReached()).doesNotContain(new Accounts.NotReached(anna, DAY));
    }

    private List<Accounts.NotReached> notReached() {
        return within(accounts -> accounts.notReached(10_000));
    }

    private static Account.Notice notice(LocalDate on) {
        return new Account.Notice(UUID.randomUUID(), on);
    }

    private void assertDue(Account account, LocalDate first) {
        run(accounts -> accounts.update(account));
        for (LocalDate day : List.of(first.minusDays(1), first, first.plusYears(1))) {
            assertThat(due(day, List.of()).contains(anna))
                    .as("%s on %s", account, day)
                    .isEqualTo(account.due(RULES, day).isPresent())
                    .isEqualTo(!day.isBefore(first));
        }
    }

    private List<CustomerId> due(LocalDate day, List<CustomerId> seen) {
        return within(accounts -> accounts.due(RULES, day, seen, 10_000));
    }

    private Optional<Account> found() {
        return found(anna);
    }

    private Optional<Account> found(CustomerId customer) {
        return within(accounts -> accounts.findToChange(customer));
    }

    private void run(Consumer<Accounts> work) {
        within(accounts -> {
            work.accept(accounts);
            return accounts;
        });
    }

    private static Account.Closure closure(LocalDate lastDay) {
        return new Account.Closure(ClosureReason.OWNER, Instant.parse("2026-11-22T10:00:00.123456Z"), lastDay);
    }
}
