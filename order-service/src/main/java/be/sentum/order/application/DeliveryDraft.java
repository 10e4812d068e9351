package be.sentum.order.application;

import be.sentum.order.application.port.in.PlaceOrder.Command;
import be.sentum.order.application.port.out.Identities;
import be.sentum.order.domain.customer.Buyer;
import be.sentum.order.domain.customer.PostalAddress;
import be.sentum.order.domain.delivery.Delivery;
import be.sentum.order.domain.delivery.FreeText;
import be.sentum.order.domain.gift.PersonName;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a new order goes and for whom, from what was typed and what the buyer's card says. */
@ApplicationScoped
class DeliveryDraft {

    private final Identities identities;

    DeliveryDraft(Identities identities) {
        this.identities = identities;
    }

    /** @param masked whether a national register number was taken out of what was typed */
    record Drafted(Delivery delivery, boolean masked) {}

    /** Empty when nobody knows where it goes. */
    Optional<Drafted> of(Command command, @Nullable Buyer buyer) {
        PostalAddress typed = command.deliveryAddress();
        PostalAddress onCard = buyer == null ? null : buyer.deliveryAddress();
        return Optional.ofNullable(typed == null ? onCard : typed).map(address -> drafted(command, address, buyer));
    }

    private Drafted drafted(Command command, PostalAddress address, @Nullable Buyer buyer) {
        FreeText recipient = FreeText.of(orEmpty(command.recipient()));
        FreeText remarks = FreeText.of(orEmpty(command.remarks()));
        FreeText note = FreeText.of(orEmpty(command.giftNote()));
        boolean forAnother = isAnother(recipient.text(), buyer);
        Delivery delivery = new Delivery(
                forAnother ? recipient.text() : null,
                address,
                orNull(remarks),
                null,
                forAnother ? identities.recipient() : null,
                command.phone(),
                orNull(note));
        return new Drafted(delivery, recipient.masked() || remarks.masked() || note.masked());
    }

    /** Whoever writes the own name as recipient orders for oneself. */
    private static boolean isAnother(String recipient, @Nullable Buyer buyer) {
        return !recipient.isEmpty()
                && (buyer == null || !new PersonName(recipient).isSameAs(new PersonName(buyer.name())));
    }

    private static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static @Nullable String orNull(FreeText text) {
        return text.text().isEmpty() ? null : text.text();
    }
}
