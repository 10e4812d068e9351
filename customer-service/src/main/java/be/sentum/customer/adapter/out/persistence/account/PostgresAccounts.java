package be.sentum.customer.adapter.out.persistence.account;

import be.sentum.customer.application.port.out.account.Accounts;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.Login;
import be.sentum.customer.domain.account.Account;
import be.sentum.customer.domain.account.AccountRules;
import be.sentum.customer.domain.account.ClosureReason;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@link Accounts} as rows. */
@Singleton
class PostgresAccounts implements Accounts {

    private static final UUID NO_LETTER = new UUID(0, 0);

    private static final String OPEN =
            "insert into account (customer_id, active_on) values (?, ?) on conflict do nothing";

    private static final String FIND = """
            select customer_id, active_on, noticed_on, closed_reason, closed_at, last_day, notice_letter
              from account where customer_id = ? for update""";

    private static final String UPDATE = """
            update account
               set active_on = ?, noticed_on = ?, notice_letter = ?, closed_reason = ?, closed_at = ?, last_day = ?
             where customer_id = ?""";

    private static final String ACTIVE = """
            update account set active_on = ?, noticed_on = null, notice_letter = null
             where customer_id = ? and closed_at is null and (active_on < ? or noticed_on is not null)""";

    private static final String ACTIVE_LOGIN = """
            update account set active_on = ?, noticed_on = null, notice_letter = null
             where customer_id = (select id from customer where login = ?)
               and closed_at is null and (active_on < ? or noticed_on is not null)""";

    private static final String DUE = """
            select customer_id from account
             where ((closed_at is null and noticed_on is null and active_on <= ?)
                    or (closed_at is null and noticed_on <= ?)
                    or last_day < ?)
               and customer_id <> all (?)
             order by coalesce(last_day, noticed_on, active_on), customer_id limit ?""";

    private static final String NOT_REACHED = """
            select customer_id, noticed_on from account a
             where closed_at is null and noticed_on is not null
               and not exists (select from letter l where l.id = a.notice_letter)
               and not exists (select from sent_letter s where s.id = a.notice_letter)
             order by noticed_on, customer_id limit ?""";

    private final Sql sql;

    PostgresAccounts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void open(CustomerId customer, LocalDate today) {
        sql.run(OPEN, customer.value(), today);
    }

    @Override
    public Optional<Account> findToChange(CustomerId customer) {
        return sql.list(PostgresAccounts::account, FIND, customer.value()).stream()
                .findFirst();
    }

    @Override
    public Optional<Account> takeIfFree(CustomerId customer) {
        return sql.list(PostgresAccounts::account, FIND + " skip locked", customer.value()).stream()
                .findFirst();
    }

    @Override
    public void update(Account account) {
        Account.Notice notice = account.notice();
        Account.Closure closure = account.closure();
        sql.run(
                UPDATE,
                account.activeOn(),
                notice == null ? null : notice.on(),
                notice == null ? null : notice.letter(),
                closure == null ? null : closure.reason().name(),
                closure == null ? null : closure.at(),
                closure == null ? null : closure.lastDay(),
                account.customer().value());
    }

    @Override
    public void activeOn(CustomerId customer, LocalDate today) {
        sql.run(ACTIVE, today, customer.value(), today);
    }

    @Override
    public void activeOn(Login login, LocalDate today) {
        sql.run(ACTIVE_LOGIN, today, login.subject(), today);
    }

    @Override
    public List<CustomerId> due(AccountRules rules, LocalDate today, List<CustomerId> seen, int atMost) {
        return sql.list(
                row -> new CustomerId(row.getObject(1, UUID.class)),
                DUE,
                today.minus(rules.inactivity()),
                today.minus(rules.notice()),
                today,
                seen.stream().map(CustomerId::value).toArray(),
                atMost);
    }

    @Override
    public List<NotReached> notReached(int atMost) {
        return sql.list(
                row -> new NotReached(new CustomerId(row.getObject(1, UUID.class)), row.getObject(2, LocalDate.class)),
                NOT_REACHED,
                atMost);
    }

    private static Account account(ResultSet row) throws SQLException {
        OffsetDateTime closedAt = row.getObject(5, OffsetDateTime.class);
        return new Account(
                new CustomerId(row.getObject(1, UUID.class)),
                row.getObject(2, LocalDate.class),
                notice(row),
                closedAt == null
                        ? null
                        : new Account.Closure(
                                ClosureReason.valueOf(row.getString(4)),
                                closedAt.toInstant(),
                                row.getObject(6, LocalDate.class)));
    }

    /** One from before letters were remembered counts as lost: it is written again. */
    private static Account.@Nullable Notice notice(ResultSet row) throws SQLException {
        LocalDate noticedOn = row.getObject(3, LocalDate.class);
        UUID letter = row.getObject(7, UUID.class);
        return noticedOn == null ? null : new Account.Notice(letter == null ? NO_LETTER : letter, noticedOn);
    }
}
