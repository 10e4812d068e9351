package be.sentum.order.adapter.in.rest.order;

import be.sentum.order.adapter.in.rest.Amount;
import be.sentum.order.application.port.in.OrderQueries;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.customer.Buyer;
import be.sentum.order.domain.customer.PostalAddress;
import be.sentum.order.domain.delivery.Delivery;
import be.sentum.order.domain.delivery.PhoneNumber;
import be.sentum.order.domain.payment.PaymentChoice;
import be.sentum.order.domain.payment.PaymentMethod;
import be.sentum.order.domain.progress.OrderStatus;
import be.sentum.order.domain.progress.TimelineEntry;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order with where it goes, its parcels and how it came to its state. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrderDetailBody(
        UUID id,
        String number,
        UUID customerId,
        OrderStatus status,
        PaymentMethod payment,
        @Nullable List<PaymentChoice> choices,
        Amount net,
        List<OrderBody.Vat> vat,
        Amount total,
        List<OrderBody.Line> lines,
        @Nullable DeliveryBody delivery,
        @Nullable AddressChangeBody addressChange,
        List<ParcelBody> shipments,
        List<Entry> timeline,
        Instant placedAt,
        @Nullable List<StatementBody> statements) {

    /** @param recipient the buyer, unless the order names somebody else */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DeliveryBody(
            @Nullable String recipient,
            AddressBody address,
            @Nullable String remarks,
            @Nullable String recipientPhone,
            @Nullable String giftNote) {}

    /**
     * The buyer's address became another one after the order was placed: where it goes is the buyer's choice.
     *
     * @param version to be sent back with the choice
     */
    record AddressChangeBody(String status, AddressBody address, long version) {

        private static final String PENDING = "pending";
    }

    /** @param cause why, in a neutral word: placed, payment_choice_offered … */
    record Entry(OrderStatus status, Instant at, String cause) {

        static Entry of(TimelineEntry entry) {
            return new Entry(entry.status(), entry.at(), Word.of(entry.cause()));
        }
    }

    /** @param statements what the buyer contests; left out when there is none */
    static OrderDetailBody of(OrderQueries.Found found, List<StatementBody> statements) {
        Order order = found.order();
        OrderBody body = OrderBody.of(order, false);
        Delivery delivery = order.delivery();
        return new OrderDetailBody(
                body.id(),
                body.number(),
                order.customer().value(),
                body.status(),
                body.payment(),
                body.choices().isEmpty() ? null : body.choices(),
                body.net(),
                body.vat(),
                body.total(),
                body.lines(),
                delivery == null ? null : delivery(delivery, found.buyer()),
                delivery == null || !order.status().mayStillShip() ? null : change(delivery, found.buyer()),
                order.parcels().stream().map(ParcelBody::of).toList(),
                order.timeline().stream().map(Entry::of).toList(),
                body.placedAt(),
                statements.isEmpty() ? null : statements);
    }

    private static @Nullable AddressChangeBody change(Delivery delivery, @Nullable Buyer buyer) {
        PostalAddress onCard = buyer == null ? null : buyer.deliveryAddress();
        return buyer == null
                        || onCard == null
                        || delivery.addressChangedAt() == null
                        || onCard.equals(delivery.address())
                ? null
                : new AddressChangeBody(AddressChangeBody.PENDING, AddressBody.of(onCard), buyer.version());
    }

    private static DeliveryBody delivery(Delivery delivery, @Nullable Buyer buyer) {
        String name = buyer == null ? null : buyer.name();
        PhoneNumber phone = delivery.phone();
        return new DeliveryBody(
                delivery.recipient() == null ? name : delivery.recipient(),
                AddressBody.of(delivery.address()),
                delivery.remarks(),
                phone == null ? null : phone.value(),
                delivery.giftNote());
    }
}
