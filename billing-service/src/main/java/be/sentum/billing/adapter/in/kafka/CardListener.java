package be.sentum.billing.adapter.in.kafka;

import be.sentum.billing.application.port.in.KeepCard;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.customer.CardCopy;
import be.sentum.billing.domain.customer.Kind;
import be.sentum.billing.domain.customer.PostalAddress;
import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;
import be.sentum.events.customer.CustomerCard;
import be.sentum.messaging.EventListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes from a card what billing keeps. E-mail and phone stay on the card. */
@ApplicationScoped
class CardListener implements EventListener {

    private final KeepCard cards;

    CardListener(KeepCard cards) {
        this.cards = cards;
    }

    @Override
    public Topic topic() {
        return Topic.CUSTOMER_CARD;
    }

    @Override
    public void on(Event event, Envelope envelope) {
        if (event instanceof CustomerCard card) {
            cards.keep(copy(card));
        }
    }

    @Override
    public void onTombstone(String key) {
        cards.forget(new CustomerId(UUID.fromString(key)));
    }

    private static CardCopy copy(CustomerCard card) {
        return new CardCopy(
                new CustomerId(card.subjectId()),
                card.version(),
                Kind.valueOf(card.kind()),
                name(card),
                card.enterpriseNumber(),
                card.vatNumber(),
                address(card.addresses()),
                card.adult(),
                card.language());
    }

    @Nullable
    private static String name(CustomerCard card) {
        if (card.companyName() != null) {
            return card.companyName();
        }
        String name = Stream.of(card.givenName(), card.familyName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return name.isBlank() ? null : name;
    }

    @Nullable
    private static PostalAddress address(List<be.sentum.events.customer.PostalAddress> addresses) {
        return addresses.stream()
                .filter(address -> address.type().equals("BILLING"))
                .findFirst()
                .or(() -> addresses.stream().findFirst())
                .map(address -> new PostalAddress(
                        address.street(),
                        address.houseNumber(),
                        address.box(),
                        address.postalCode(),
                        address.city(),
                        address.country()))
                .orElse(null);
    }
}
