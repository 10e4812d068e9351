package be.sentum.order.adapter.out.events;

import be.sentum.events.Event;
import be.sentum.events.Money;
import be.sentum.events.order.OrderCancelled;
import be.sentum.events.order.OrderConfirmed;
import be.sentum.events.order.OrderDelivered;
import be.sentum.events.order.OrderPlaced;
import be.sentum.events.order.OrderShipped;
import be.sentum.events.order.OrderedLine;
import be.sentum.events.order.PaymentChoiceRequired;
import be.sentum.events.order.PaymentChosen;
import be.sentum.messaging.Outbox;
import be.sentum.order.application.port.out.OrderEvents;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.OrderEvent;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Writes what happened to the outbox, in the published language. */
@Singleton
class OutboxOrderEvents implements OrderEvents {

    private final Outbox outbox;

    OutboxOrderEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(OrderEvent event) {
        outbox.publish(published(event));
    }

    private static Event published(OrderEvent event) {
        Order order = event.order();
        UUID id = order.id().value();
        UUID subject = order.customer().value();
        return switch (event) {
            case OrderEvent.Placed _ ->
                new OrderPlaced(
                        id,
                        order.number().value(),
                        subject,
                        order.payment().name(),
                        total(order),
                        lines(order),
                        order.placedAt());
            case OrderEvent.Confirmed e -> new OrderConfirmed(id, subject, e.at());
            case OrderEvent.PaymentChoiceRequired e -> new PaymentChoiceRequired(id, subject, e.at());
            case OrderEvent.PaymentChosen e ->
                new PaymentChosen(id, subject, order.payment().name(), e.at());
            case OrderEvent.Shipped e ->
                new OrderShipped(
                        id,
                        e.parcel().id().value(),
                        subject,
                        e.parcel().carrier(),
                        e.parcel().shippedAt());
            case OrderEvent.Delivered e ->
                new OrderDelivered(
                        id,
                        order.number().value(),
                        subject,
                        order.payment().name(),
                        total(order),
                        lines(order),
                        e.on(),
                        e.at());
            case OrderEvent.Cancelled e ->
                new OrderCancelled(id, subject, e.cause().name().toLowerCase(Locale.ROOT), e.at());
        };
    }

    private static Money total(Order order) {
        return Money.euro(order.totals().total().amount());
    }

    private static List<OrderedLine> lines(Order order) {
        return order.lines().stream()
                .map(line -> new OrderedLine(
                        line.sku().code(),
                        line.name(),
                        line.quantity(),
                        Money.euro(line.unitPrice().amount()),
                        line.vatRate().code()))
                .toList();
    }
}
