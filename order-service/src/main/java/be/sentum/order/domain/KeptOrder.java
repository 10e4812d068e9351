package be.sentum.order.domain;

import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.delivery.Delivery;
import be.sentum.order.domain.delivery.Parcel;
import be.sentum.order.domain.payment.PaymentMethod;
import be.sentum.order.domain.progress.OrderStatus;
import be.sentum.order.domain.progress.TimelineEntry;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is kept of an order, as {@link Order#rehydrate} takes it; delivery is absent after an erasure. */
public record KeptOrder(
        OrderId id,
        OrderNumber number,
        CustomerId customer,
        OrderLines lines,
        PaymentMethod payment,
        @Nullable Delivery delivery,
        OrderStatus status,
        List<TimelineEntry> timeline,
        List<Parcel> parcels,
        Instant placedAt,
        long version) {}
