package be.sentum.customer.application;

import be.sentum.customer.application.port.in.MarkCardTopic;
import be.sentum.customer.application.port.out.CardTopic;
import be.sentum.messaging.UseCase;
import java.time.InstantSource;

@UseCase
class MarkCardTopicHandler implements MarkCardTopic {

    private final CardTopic cards;
    private final InstantSource clock;

    MarkCardTopicHandler(CardTopic cards, InstantSource clock) {
        this.cards = cards;
        this.clock = clock;
    }

    @Override
    public void handle() {
        cards.mark(clock.instant());
    }
}
