package be.sentum.billing.application;

import be.sentum.billing.application.port.in.KeepCard;
import be.sentum.billing.application.port.out.Cards;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.customer.CardCopy;
import be.sentum.messaging.UseCase;

@UseCase
class KeepCardHandler implements KeepCard {

    private final Cards cards;

    KeepCardHandler(Cards cards) {
        this.cards = cards;
    }

    @Override
    public void keep(CardCopy card) {
        cards.keep(card);
    }

    @Override
    public void forget(CustomerId customer) {
        cards.forget(customer);
    }
}
