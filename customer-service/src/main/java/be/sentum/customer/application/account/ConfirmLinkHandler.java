package be.sentum.customer.application.account;

import be.sentum.customer.application.port.in.account.ConfirmLink;
import be.sentum.customer.application.port.out.CustomerEvents;
import be.sentum.customer.application.port.out.Customers;
import be.sentum.customer.application.port.out.Persons;
import be.sentum.customer.application.port.out.account.Accounts;
import be.sentum.customer.application.port.out.account.LinkAttempts;
import be.sentum.customer.application.port.out.account.LinkCodes;
import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.CustomerEvent;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.PersonStanding;
import be.sentum.customer.domain.account.Account;
import be.sentum.customer.domain.account.AccountRules;
import be.sentum.customer.domain.account.LinkAttempt;
import be.sentum.messaging.UseCase;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;

@UseCase
class ConfirmLinkHandler implements ConfirmLink {

    private final Customers customers;
    private final Persons persons;
    private final CustomerEvents events;
    private final LinkAttempts attempts;
    private final LinkCodes codes;
    private final Accounts accounts;
    private final AccountRules rules;
    private final InstantSource clock;

    ConfirmLinkHandler(
            Customers customers,
            Persons persons,
            CustomerEvents events,
            LinkAttempts attempts,
            LinkCodes codes,
            Accounts accounts,
            AccountRules rules,
            InstantSource clock) {
        this.customers = customers;
        this.persons = persons;
        this.events = events;
        this.attempts = attempts;
        this.codes = codes;
        this.accounts = accounts;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public Result handle(Command command) {
        Optional<LinkAttempt> taken = attempts.take(command.login());
        if (customers.ofLogin(command.login()).isPresent()) {
            return new Result.CustomerExists();
        }
        return taken.map(attempt -> confirm(attempt, command)).orElseGet(Result.Expired::new);
    }

    private Result confirm(LinkAttempt attempt, Command command) {
        byte[] hash = codes.hash(command.login(), command.code());
        return switch (attempt.judge(hash, rules.linkTries(), clock.instant())) {
            case EXPIRED -> new Result.Expired();
            case TRIES_EXHAUSTED -> new Result.TriesExhausted();
            case WRONG -> {
                attempts.put(attempt.afterWrongCode());
                yield new Result.WrongCode();
            }
            case RIGHT -> link(Objects.requireNonNull(attempt.customer()), attempt);
        };
    }

    private Result link(CustomerId id, LinkAttempt attempt) {
        if (persons.standing(id) != PersonStanding.GOOD) {
            return new Result.Expired();
        }
        Optional<Account> account = accounts.findToChange(id);
        if (account.filter(kept -> kept.closure() != null).isPresent()) {
            return new Result.Expired();
        }
        return customers
                .findToChange(id)
                .map(customer -> link(customer, attempt))
                .orElseGet(Result.Expired::new);
    }

    private Result link(Customer customer, LinkAttempt attempt) {
        attempts.remove(attempt.login());
        Optional<CustomerEvent.Linked> linked = customer.link(attempt.login(), attempt.sentAt(), clock.instant());
        if (linked.isEmpty()) {
            return new Result.Taken();
        }
        customers.update(customer);
        persons.know(customer.id(), attempt.login());
        accounts.activeOn(customer.id(), BrusselsDay.of(clock));
        events.publish(linked.get());
        return new Result.Linked(customer);
    }
}
