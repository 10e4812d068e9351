package be.sentum.order.fake;

import be.sentum.order.application.port.out.gift.GiftRecipients;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.delivery.Delivery;
import be.sentum.order.domain.gift.FoundRecipient;
import be.sentum.order.domain.gift.ParcelMark;
import be.sentum.order.domain.gift.PersonName;
import be.sentum.order.domain.gift.RecipientId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Whom the orders in memory are for. */
public final class InMemoryGiftRecipients implements GiftRecipients {

    private static final UUID NOBODY = new UUID(0, 0);

    private final InMemoryOrders orders;
    private final Set<RecipientId> forgotten = new HashSet<>();
    private final Set<UUID> held = new HashSet<>();

    public InMemoryGiftRecipients(InMemoryOrders orders) {
        this.orders = orders;
    }

    @Override
    public List<FoundRecipient> of(ParcelMark mark) {
        return gifts().filter(order -> bears(order, mark))
                .map(InMemoryGiftRecipients::recipient)
                .filter(found -> !forgotten.contains(found.id()))
                .toList();
    }

    private static boolean bears(Order order, ParcelMark mark) {
        return switch (mark) {
            case ParcelMark.Token t ->
                order.parcels().stream().anyMatch(parcel -> parcel.token().equals(t.token()));
            case ParcelMark.OfParcel n -> order.parcel(n.number()).isPresent();
            case ParcelMark.OfOrder o -> order.number().equals(o.number());
        };
    }

    private static FoundRecipient recipient(Order order) {
        Delivery delivery = Objects.requireNonNull(order.delivery());
        return new FoundRecipient(
                Objects.requireNonNull(delivery.recipientId()),
                new PersonName(Objects.requireNonNull(delivery.recipient())),
                delivery.address().city());
    }

    @Override
    public int open(RecipientId recipient) {
        return (int) of(recipient).filter(order -> !order.status().isFinal()).count();
    }

    /** That person's data are to stay. */
    public void hold(UUID person) {
        held.add(person);
    }

    @Override
    public int othersHeld(UUID subject) {
        return (int) gifts().map(order -> other(order, subject))
                .filter(held::contains)
                .distinct()
                .count();
    }

    /** The other of the two, or nobody when the person is neither. */
    private static UUID other(Order order, UUID subject) {
        UUID recipient = recipient(order).id().value();
        UUID buyer = order.customer().value();
        return subject.equals(buyer) ? recipient : subject.equals(recipient) ? buyer : NOBODY;
    }

    @Override
    public void takeOffOrder(RecipientId recipient) {
        of(recipient).toList().forEach(order -> orders.withoutDelivery(order.id()));
    }

    @Override
    public void forgetOf(CustomerId buyer) {
        gifts().filter(order -> order.customer().equals(buyer))
                .map(InMemoryGiftRecipients::recipient)
                .map(FoundRecipient::id)
                .filter(id -> !held.contains(id.value()))
                .forEach(forgotten::add);
    }

    private Stream<Order> of(RecipientId recipient) {
        return gifts().filter(order -> recipient(order).id().equals(recipient));
    }

    private Stream<Order> gifts() {
        return orders.all()
                .filter(order -> order.delivery() != null && order.delivery().recipientId() != null);
    }
}
