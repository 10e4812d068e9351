package be.sentum.customer.adapter.out.events;

import be.sentum.customer.application.port.out.account.AccountEvents;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.account.Account;
import be.sentum.events.customer.AccountClosed;
import be.sentum.events.customer.UnsubscribeRequested;
import be.sentum.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;

/** Publishes what happens to accounts. */
@ApplicationScoped
class OutboxAccountEvents implements AccountEvents {

    private static final String DIRECT_MARKETING = "direct_marketing";

    private final Outbox outbox;

    OutboxAccountEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void closed(CustomerId customer, Account.Closure closure) {
        outbox.publish(new AccountClosed(
                customer.value(), closure.reason().name().toLowerCase(Locale.ROOT), closure.at(), closure.lastDay()));
    }

    @Override
    public void unsubscribed(CustomerId customer, Instant at) {
        outbox.publish(new UnsubscribeRequested(customer.value(), DIRECT_MARKETING, at));
    }
}
