package be.sentum.order.adapter.in.rest.gift;

import be.sentum.order.domain.gift.FoundRecipient;
import java.util.UUID;

/** A person an order is for; {@code subject} is what POST /privacy-requests of privacy-service takes as subject. */
record RecipientBody(UUID subject, String name, String city) {

    static RecipientBody of(FoundRecipient recipient) {
        return new RecipientBody(recipient.id().value(), recipient.name().written(), recipient.city());
    }
}
