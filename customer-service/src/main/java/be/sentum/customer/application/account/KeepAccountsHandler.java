package be.sentum.customer.application.account;

import be.sentum.customer.application.port.in.account.KeepAccounts;
import be.sentum.customer.application.port.out.Customers;
import be.sentum.customer.application.port.out.Persons;
import be.sentum.customer.application.port.out.account.AccountLetters;
import be.sentum.customer.application.port.out.account.Accounts;
import be.sentum.customer.application.port.out.account.LinkAttempts;
import be.sentum.customer.application.port.out.account.Profiles;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.PersonStanding;
import be.sentum.customer.domain.account.Account;
import be.sentum.customer.domain.account.AccountRules;
import be.sentum.customer.domain.account.ClosureReason;
import be.sentum.messaging.UseCase;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@UseCase
class KeepAccountsHandler implements KeepAccounts {

    private final Accounts accounts;
    private final Customers customers;
    private final Persons persons;
    private final AccountLetters letters;
    private final Closing closing;
    private final Profiles profiles;
    private final LinkAttempts attempts;
    private final AccountRules rules;
    private final InstantSource clock;

    KeepAccountsHandler(
            Accounts accounts,
            Customers customers,
            Persons persons,
            AccountLetters letters,
            Closing closing,
            Profiles profiles,
            LinkAttempts attempts,
            AccountRules rules,
            InstantSource clock) {
        this.accounts = accounts;
        this.customers = customers;
        this.persons = persons;
        this.letters = letters;
        this.closing = closing;
        this.profiles = profiles;
        this.attempts = attempts;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public List<CustomerId> due(List<CustomerId> seen, int atMost) {
        return accounts.due(rules, BrusselsDay.of(clock), seen, atMost);
    }

    @Override
    public void keep(CustomerId customer) {
        if (persons.standing(customer) != PersonStanding.GOOD) {
            return;
        }
        accounts.takeIfFree(customer)
                .ifPresent(account -> account.due(rules, BrusselsDay.of(clock)).ifPresent(step -> {
                    switch (step) {
                        case NOTICE -> notice(account);
                        case CLOSE -> closeIfTold(account);
                        case DELETE -> profiles.delete(customer);
                    }
                }));
    }

    @Override
    public void forgetAttempts() {
        attempts.removeExpiredBefore(clock.instant().minus(rules.linkWindow()));
    }

    /** Nobody's account is closed behind their back: a letter that got lost is written again, and the notice begins anew. */
    private void closeIfTold(Account account) {
        Account.Notice notice = account.notice();
        switch (notice == null ? AccountLetters.Fate.LOST : letters.fate(notice.letter())) {
            case SENT ->
                customers
                        .find(account.customer())
                        .ifPresent(customer -> closing.close(customer, account, ClosureReason.INACTIVITY));
            case LOST -> notice(account);
            case WAITING -> {
                // Due again tomorrow.
            }
        }
    }

    private void notice(Account account) {
        LocalDate today = BrusselsDay.of(clock);
        customers.find(account.customer()).ifPresent(customer -> {
            UUID letter = letters.inactivity(customer, today.plus(rules.notice()));
            accounts.update(
                    new Account(account.customer(), account.activeOn(), new Account.Notice(letter, today), null));
        });
    }
}
