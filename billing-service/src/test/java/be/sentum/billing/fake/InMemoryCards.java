package be.sentum.billing.fake;

import be.sentum.billing.application.port.out.Cards;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.customer.CardCopy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

public final class InMemoryCards implements Cards {

    private final Map<CustomerId, CardCopy> cards = new HashMap<>();

    @Override
    public void keep(CardCopy card) {
        cards.merge(card.customer(), card, (kept, other) -> kept.version() < other.version() ? other : kept);
    }

    @Override
    public Optional<CardCopy> of(CustomerId customer) {
        return Optional.ofNullable(cards.get(customer));
    }

    @Override
    public void forget(CustomerId customer) {
        cards.remove(customer);
    }
}
