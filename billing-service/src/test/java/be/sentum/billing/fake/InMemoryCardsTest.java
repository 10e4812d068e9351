package be.sentum.billing.fake;

import be.sentum.billing.application.port.out.Cards;
import be.sentum.billing.application.port.out.CardsContract;
import be.sentum.billing.application.port.out.InTransaction;

class InMemoryCardsTest extends CardsContract {

    private final InMemoryCards fake = new InMemoryCards();

    @Override
    protected Cards cards() {
        return fake;
    }

    @Override
    protected InTransaction inTransaction() {
        return InTransaction.NONE;
    }
}
