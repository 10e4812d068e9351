package be.sentum.order.adapter.out.events;

import be.sentum.events.Event;
import be.sentum.events.Money;
import be.sentum.events.order.DeliveryAddressChosen;
import be.sentum.events.order.HumanReviewRequested;
import be.sentum.events.order.OrderCancelled;
import be.sentum.events.order.OrderConfirmed;
import be.sentum.events.order.OrderDelivered;
import be.sentum.events.order.OrderPaymentNoted;
import be.sentum.events.order.OrderPaymentUnwanted;
import be.sentum.events.order.OrderPlaced;
import be.sentum.events.order.OrderRejected;
import be.sentum.events.order.OrderReturned;
import be.sentum.events.order.OrderShipped;
import be.sentum.events.order.OrderStep;
import be.sentum.events.order.OrderWithdrawn;
import be.sentum.events.order.OrderedLine;
import be.sentum.events.order.PaymentChoiceRequired;
import be.sentum.events.order.PaymentChosen;
import be.sentum.messaging.Outbox;
import be.sentum.order.application.port.out.OrderEvents;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.OrderEvent;
import be.sentum.order.domain.OrderLine;
import be.sentum.order.domain.progress.OrderHistory;
import be.sentum.order.domain.progress.TimelineEntry;
import be.sentum.order.domain.returns.Return;
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
        OrderStep step = step(order.history().last());
        return switch (event) {
            case OrderEvent.Placed _ ->
                new OrderPlaced(
                        id,
                        order.number().value(),
                        subject,
                        order.payment().name(),
                        total(order),
                        lines(order),
                        order.placedAt(),
                        step);
            case OrderEvent.Confirmed e -> new OrderConfirmed(id, subject, e.at(), step);
            case OrderEvent.PaymentChoiceRequired e -> new PaymentChoiceRequired(id, subject, e.at(), step);
            case OrderEvent.PaymentChosen e ->
                new PaymentChosen(id, subject, order.payment().name(), e.at(), step);
            case OrderEvent.ReviewRequested e -> new HumanReviewRequested(id, subject, e.at(), step);
            case OrderEvent.Rejected e -> new OrderRejected(id, subject, e.at(), step);
            case OrderEvent.PaymentNoted e ->
                new OrderPaymentNoted(id, subject, e.payment().value(), e.at(), step);
            case OrderEvent.PaymentUnwanted e ->
                new OrderPaymentUnwanted(
                        id,
                        subject,
                        e.payment().id().value(),
                        Money.euro(e.payment().amount().amount()),
                        e.at(),
                        step);
            case OrderEvent.DeliveryAddressChosen e -> new DeliveryAddressChosen(id, subject, e.at(), step);
            case OrderEvent.Shipped e ->
                new OrderShipped(
                        id,
                        e.parcel().id().value(),
                        subject,
                        e.parcel().carrier(),
                        e.parcel().shippedAt(),
                        step);
            case OrderEvent.Delivered e ->
                new OrderDelivered(
                        id,
                        order.number().value(),
                        subject,
                        order.payment().name(),
                        total(order),
                        lines(order),
                        e.on(),
                        e.at(),
                        step);
            case OrderEvent.Withdrawn e ->
                new OrderWithdrawn(id, subject, e.sent() ? "to_come_back" : "not_sent", e.at(), step);
            case OrderEvent.Returned e ->
                new OrderReturned(
                        e.taken().id().value(),
                        id,
                        subject,
                        returned(order, e.taken()),
                        e.taken().reason().name().toLowerCase(Locale.ROOT),
                        e.taken().at(),
                        step);
            case OrderEvent.Cancelled e ->
                new OrderCancelled(id, subject, e.cause().name().toLowerCase(Locale.ROOT), e.at(), step);
        };
    }

    private static OrderStep step(OrderHistory.Step step) {
        TimelineEntry entry = step.entry();
        return new OrderStep(
                step.position(),
                entry.status().name(),
                entry.cause().name().toLowerCase(Locale.ROOT),
                entry.at(),
                entry.payment() == null ? null : entry.payment().value());
    }

    private static Money total(Order order) {
        return Money.euro(order.totals().total().amount());
    }

    private static List<OrderedLine> lines(Order order) {
        return order.lines().stream()
                .map(line -> published(line, line.quantity()))
                .toList();
    }

    /** At the prices of the order: a product has one price in it, however many lines it stands in. */
    private static List<OrderedLine> returned(Order order, Return taken) {
        return taken.lines().stream()
                .map(back -> order.lines().stream()
                        .filter(line -> line.sku().equals(back.sku()))
                        .findFirst()
                        .map(line -> published(line, back.quantity()))
                        .orElseThrow())
                .toList();
    }

    private static OrderedLine published(OrderLine line, int quantity) {
        return new OrderedLine(
                line.sku().code(),
                line.name(),
                quantity,
                Money.euro(line.unitPrice().amount()),
                line.vatRate().code());
    }
}
