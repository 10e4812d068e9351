package be.sentum.customer.application.account;

import be.sentum.customer.application.port.in.account.RequestLink;
import be.sentum.customer.application.port.out.Customers;
import be.sentum.customer.application.port.out.Persons;
import be.sentum.customer.application.port.out.account.AccountLetters;
import be.sentum.customer.application.port.out.account.LinkAttempts;
import be.sentum.customer.application.port.out.account.LinkCodes;
import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.PersonStanding;
import be.sentum.customer.domain.account.AccountRules;
import be.sentum.customer.domain.account.LinkAttempt;
import be.sentum.customer.domain.search.CustomerSearch;
import be.sentum.messaging.UseCase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

@UseCase
class RequestLinkHandler implements RequestLink {

    /** More than one without a log-in at one address: who is meant cannot be known. */
    private static final int TWO = 2;

    private final Customers customers;
    private final Persons persons;
    private final LinkAttempts attempts;
    private final LinkCodes codes;
    private final AccountLetters letters;
    private final AccountRules rules;
    private final InstantSource clock;

    RequestLinkHandler(
            Customers customers,
            Persons persons,
            LinkAttempts attempts,
            LinkCodes codes,
            AccountLetters letters,
            AccountRules rules,
            InstantSource clock) {
        this.customers = customers;
        this.persons = persons;
        this.attempts = attempts;
        this.codes = codes;
        this.letters = letters;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public Result handle(Command command) {
        if (customers.ofLogin(command.login()).isPresent()) {
            return new Result.CustomerExists();
        }
        Instant now = clock.instant();
        Optional<LinkAttempt> recent = attempts.take(command.login())
                .filter(attempt -> attempt.windowFrom().plus(rules.linkWindow()).isAfter(now));
        if (recent.filter(attempt -> attempt.asked() >= rules.linkRequests()).isPresent()) {
            return new Result.TooManyRequests();
        }
        send(command, recent, now);
        return new Result.Accepted();
    }

    private void send(Command command, Optional<LinkAttempt> recent, Instant now) {
        Optional<Customer> customer = meant(command.target())
                .filter(found -> attempts.sentTo(found.id(), now.minus(rules.linkWindow())) < rules.linkLetters());
        String code = codes.next();
        Instant expiresAt = now.plus(rules.linkLife());
        attempts.put(new LinkAttempt(
                command.login(),
                customer.map(Customer::id).orElse(null),
                codes.hash(command.login(), code),
                0,
                now,
                expiresAt,
                recent.map(LinkAttempt::asked).orElse(0) + 1,
                recent.map(LinkAttempt::windowFrom).orElse(now)));
        customer.ifPresent(found -> letters.linkCode(found, code, expiresAt));
    }

    private Optional<Customer> meant(Target target) {
        List<Customer> free = found(target).stream()
                .filter(customer -> customer.login() == null)
                .filter(customer -> persons.standing(customer.id()) == PersonStanding.GOOD)
                .toList();
        return free.size() == 1 ? Optional.of(free.getFirst()) : Optional.empty();
    }

    private List<Customer> found(Target target) {
        CustomerSearch search = switch (target) {
            case Target.ByEmail by -> new CustomerSearch.ByEmail(by.email());
            case Target.ByNumber by -> new CustomerSearch.ByNumber(by.number());
        };
        return customers.matching(search, null, TWO);
    }
}
