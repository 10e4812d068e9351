package be.sentum.customer.application.unsubscribe;

import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.account.AddressRules;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/**
 * How many addresses the old links of one person may name. Counted in each replica for itself, and not kept: who has a
 * link had a mail from us, and what is slowed down is trying one address after another.
 */
@Singleton
class AddressLimit {

    private final AddressRules rules;
    private final InstantSource clock;
    private final Map<CustomerId, Window> windows = new HashMap<>();

    AddressLimit(AddressRules rules, InstantSource clock) {
        this.rules = rules;
        this.clock = clock;
    }

    private record Window(Instant ends, int named) {}

    /** Counts one more. */
    synchronized boolean allows(CustomerId ofLink) {
        Instant now = clock.instant();
        windows.values().removeIf(window -> !now.isBefore(window.ends()));
        Window window = windows.getOrDefault(ofLink, new Window(now.plus(rules.window()), 0));
        if (window.named() >= rules.addresses()) {
            return false;
        }
        windows.put(ofLink, new Window(window.ends(), window.named() + 1));
        return true;
    }
}
