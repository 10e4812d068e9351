package be.sentum.order.adapter.out.persistence.order;

import be.sentum.order.adapter.out.persistence.gift.GiftRows;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.customer.PostalAddress;
import be.sentum.order.domain.delivery.CarrierReport;
import be.sentum.order.domain.delivery.Delivery;
import be.sentum.order.domain.delivery.Parcel;
import be.sentum.order.domain.delivery.ParcelLine;
import be.sentum.order.domain.progress.TimelineEntry;
import be.sentum.order.domain.timing.Patience;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Writes what changed of an order whose rows this transaction has read and locked. */
@Singleton
class OrderUpdate {

    private final Session session;
    private final KeepingPeriods periods;
    private final Patience patience;
    private final GiftRows gifts;

    OrderUpdate(Session session, KeepingPeriods periods, Patience patience, GiftRows gifts) {
        this.session = session;
        this.periods = periods;
        this.patience = patience;
        this.gifts = gifts;
    }

    void write(Order order) {
        OrderEntity header = session.find(OrderEntity.class, order.id().value());
        header.status = order.status().name();
        header.payment = order.payment().name();
        header.deliveredOn = order.deliveredOn().orElse(header.deliveredOn);
        header.version = order.version();
        Timers timers = Timers.of(patience.timer(order));
        header.dueAt = timers.dueAt();
        header.lateAt = timers.lateAt();
        timeline(order);
        delivery(order);
        order.parcels().forEach(parcel -> parcel(order, parcel));
        periods(header, order);
        session.flush();
    }

    /** Somebody erased goes nowhere, and somebody else's rule takes the row away. */
    private void delivery(Order order) {
        Delivery delivery = order.delivery();
        DeliveryEntity row = session.find(DeliveryEntity.class, order.id().value());
        if (delivery == null || row == null) {
            return;
        }
        PostalAddress address = delivery.address();
        row.street = address.street();
        row.houseNumber = address.houseNumber();
        row.box = address.box();
        row.postalCode = address.postalCode();
        row.city = address.city();
        row.country = address.country();
        row.addressChangedAt = delivery.addressChangedAt();
    }

    private void timeline(Order order) {
        List<TimelineEntry> entries = order.timeline();
        for (int i = entries.size(); i > 0; i--) {
            var key = new TimelineEntity.Key(order.id().value(), (short) i);
            if (session.find(TimelineEntity.class, key) != null) {
                return;
            }
            TimelineEntry entry = entries.get(i - 1);
            TimelineEntity row = new TimelineEntity();
            row.key = key;
            row.status = entry.status().name();
            row.at = entry.at();
            row.cause = entry.cause().name();
            row.paymentId = entry.payment() == null ? null : entry.payment().value();
            session.persist(row);
        }
    }

    private void parcel(Order order, Parcel parcel) {
        var key = new ParcelEntity.Key(order.id().value(), parcel.id().value());
        ParcelEntity row = session.find(ParcelEntity.class, key);
        if (row == null) {
            row = newParcel(key, parcel);
        }
        CarrierReport latest = parcel.latest();
        row.status = parcel.status().name();
        row.statusAt = latest == null ? null : latest.occurredAt();
    }

    private ParcelEntity newParcel(ParcelEntity.Key key, Parcel parcel) {
        ParcelEntity row = new ParcelEntity();
        row.key = key;
        row.carrier = parcel.carrier();
        row.trackingNumber = parcel.trackingNumber().value();
        row.token = parcel.token().value();
        row.shippedAt = parcel.shippedAt();
        row.status = parcel.status().name();
        session.persist(row);
        List<ParcelLine> lines = parcel.lines();
        for (int i = 0; i < lines.size(); i++) {
            ParcelLineEntity line = new ParcelLineEntity();
            line.key = new ParcelLineEntity.Key(key.orderId(), key.parcelId(), (short) (i + 1));
            line.sku = lines.get(i).sku().code();
            line.quantity = lines.get(i).quantity();
            session.persist(line);
        }
        return row;
    }

    private void periods(OrderEntity header, Order order) {
        LocalDate document = periods.document(order);
        if (!document.equals(header.retainedUntil)) {
            header.retainedUntil = document;
            execute("update LineEntity set retainedUntil = :day where key.orderId = :id", document, header.id);
        }
        header.activeUntil = periods.active(order);
        execute(
                "update TimelineEntity set retainedUntil = :day where key.orderId = :id",
                header.activeUntil,
                header.id);
        LocalDate detail = periods.detail(order);
        execute("update DeliveryEntity set retainedUntil = :day where orderId = :id", detail, header.id);
        execute("update ParcelEntity set retainedUntil = :day where key.orderId = :id", detail, header.id);
        Delivery delivery = order.delivery();
        if (delivery != null && delivery.recipientId() != null) {
            gifts.keep(order.id(), delivery, detail);
        }
    }

    private void execute(String statement, @Nullable LocalDate day, UUID id) {
        session.createMutationQuery(statement)
                .setParameter("day", day, LocalDate.class)
                .setParameter("id", id)
                .executeUpdate();
    }
}
