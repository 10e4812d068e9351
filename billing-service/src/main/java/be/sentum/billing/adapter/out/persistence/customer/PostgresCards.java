package be.sentum.billing.adapter.out.persistence.customer;

import be.sentum.billing.application.port.out.Cards;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.customer.CardCopy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

@ApplicationScoped
class PostgresCards implements Cards {

    private final CardRepository cards;

    PostgresCards(CardRepository cards) {
        this.cards = cards;
    }

    @Override
    public void keep(CardCopy card) {
        CardEntity kept = cards.findById(card.customer().value(), LockModeType.PESSIMISTIC_WRITE);
        if (kept == null) {
            cards.persist(CardMapper.toRow(card));
        } else if (kept.version < card.version()) {
            CardMapper.copy(card, kept);
        }
    }

    @Override
    public Optional<CardCopy> of(CustomerId customer) {
        return cards.findByIdOptional(customer.value()).map(CardMapper::toDomain);
    }

    @Override
    public void forget(CustomerId customer) {
        cards.deleteById(customer.value());
    }
}
