package be.sentum.customer.application.unsubscribe;

import be.sentum.customer.application.port.in.unsubscribe.Unsubscribe;
import be.sentum.customer.application.port.out.Customers;
import be.sentum.customer.application.port.out.account.AccountEvents;
import be.sentum.customer.application.port.out.unsubscribe.NamedAddresses;
import be.sentum.customer.application.port.out.unsubscribe.UnsubscribeTokens;
import be.sentum.customer.domain.account.AddressRules;
import be.sentum.customer.domain.value.EmailAddress;
import be.sentum.messaging.UseCase;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

@UseCase
class UnsubscribeHandler implements Unsubscribe {

    private static final int SAME_ADDRESS = 20;

    private final UnsubscribeTokens tokens;
    private final Customers customers;
    private final AccountEvents events;
    private final NamedAddresses addresses;
    private final AddressRules rules;
    private final InstantSource clock;

    UnsubscribeHandler(
            UnsubscribeTokens tokens,
            Customers customers,
            AccountEvents events,
            NamedAddresses addresses,
            AddressRules rules,
            InstantSource clock) {
        this.tokens = tokens;
        this.customers = customers;
        this.events = events;
        this.addresses = addresses;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public Reading read(String token) {
        Optional<UnsubscribeTokens.Content> content = tokens.read(token);
        if (content.isEmpty()) {
            return new Reading.Forged();
        }
        return content.filter(c -> !c.expired())
                .filter(c -> customers.find(c.customer()).isPresent())
                .<Reading>map(c -> new Reading.Valid(c.language()))
                .orElseGet(Reading.Unknown::new);
    }

    /** Also for a person whose processing is restricted: an objection is always accepted. */
    @Override
    public Reading use(String token) {
        Reading reading = read(token);
        if (reading instanceof Reading.Valid) {
            tokens.read(token).ifPresent(content -> events.unsubscribed(content.customer(), clock.instant()));
        }
        return reading;
    }

    @Override
    public Objection byAddress(String token, EmailAddress email) {
        Optional<UnsubscribeTokens.Content> content = tokens.read(token);
        if (content.isEmpty()) {
            return new Objection.Forged();
        }
        if (read(token) instanceof Reading.Valid) {
            return new Objection.LinkIsGood();
        }
        Instant now = clock.instant();
        NamedAddresses.Count count =
                addresses.count(tokens.linksOf(content.get().customer()), now, rules.window());
        if (count.named() > rules.addresses()) {
            return new Objection.TooMany(Duration.between(now, count.windowEnds()));
        }
        customers.ofEmail(email, SAME_ADDRESS).forEach(customer -> events.unsubscribed(customer.id(), clock.instant()));
        return new Objection.Received();
    }
}
