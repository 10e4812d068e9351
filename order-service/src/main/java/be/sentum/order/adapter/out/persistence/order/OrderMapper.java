package be.sentum.order.adapter.out.persistence.order;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import be.sentum.order.domain.KeptOrder;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.OrderLine;
import be.sentum.order.domain.OrderLines;
import be.sentum.order.domain.OrderNumber;
import be.sentum.order.domain.OrderSummary;
import be.sentum.order.domain.catalogue.Sku;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.customer.PostalAddress;
import be.sentum.order.domain.delivery.CarrierReport;
import be.sentum.order.domain.delivery.Delivery;
import be.sentum.order.domain.delivery.Parcel;
import be.sentum.order.domain.delivery.ParcelId;
import be.sentum.order.domain.delivery.ParcelLine;
import be.sentum.order.domain.delivery.ParcelStatus;
import be.sentum.order.domain.delivery.PhoneNumber;
import be.sentum.order.domain.delivery.TrackingNumber;
import be.sentum.order.domain.delivery.TrackingToken;
import be.sentum.order.domain.gift.RecipientId;
import be.sentum.order.domain.money.Money;
import be.sentum.order.domain.money.VatRate;
import be.sentum.order.domain.payment.PaymentId;
import be.sentum.order.domain.payment.PaymentMethod;
import be.sentum.order.domain.progress.Cause;
import be.sentum.order.domain.progress.OrderStatus;
import be.sentum.order.domain.progress.TimelineEntry;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rows into orders and parcels. */
final class OrderMapper {

    private OrderMapper() {}

    static Order toDomain(OrderRows rows) {
        OrderEntity header = rows.header();
        DeliveryEntity delivery = rows.delivery();
        Map<UUID, List<ParcelLine>> contents = rows.contents().stream()
                .collect(groupingBy(
                        line -> line.key.parcelId(),
                        mapping(line -> new ParcelLine(new Sku(line.sku), line.quantity), toList())));
        return Order.rehydrate(new KeptOrder(
                new OrderId(header.id),
                new OrderNumber(header.number),
                new CustomerId(header.customerId),
                new OrderLines(rows.lines().stream().map(OrderMapper::toDomain).toList()),
                PaymentMethod.valueOf(header.payment),
                delivery == null ? null : toDomain(delivery),
                OrderStatus.valueOf(header.status),
                rows.timeline().stream().map(OrderMapper::toDomain).toList(),
                rows.parcels().stream()
                        .map(parcel -> toDomain(parcel, contents.getOrDefault(parcel.key.parcelId(), List.of())))
                        .toList(),
                header.placedAt,
                header.version));
    }

    static OrderSummary toSummary(OrderEntity header) {
        return new OrderSummary(
                new OrderId(header.id),
                new OrderNumber(header.number),
                OrderStatus.valueOf(header.status),
                PaymentMethod.valueOf(header.payment),
                new Money(header.total),
                header.placedAt);
    }

    private static OrderLine toDomain(LineEntity line) {
        return new OrderLine(
                new Sku(line.sku),
                line.name,
                line.quantity,
                new Money(line.unitPrice),
                VatRate.ofCode(line.vatRate).orElseThrow());
    }

    private static TimelineEntry toDomain(TimelineEntity entry) {
        return new TimelineEntry(
                OrderStatus.valueOf(entry.status),
                entry.at,
                Cause.valueOf(entry.cause),
                entry.paymentId == null ? null : new PaymentId(entry.paymentId));
    }

    private static Delivery toDomain(DeliveryEntity delivery) {
        return new Delivery(
                delivery.recipient,
                new PostalAddress(
                        delivery.street,
                        delivery.houseNumber,
                        delivery.box,
                        delivery.postalCode,
                        delivery.city,
                        delivery.country),
                delivery.remarks,
                delivery.addressChangedAt,
                delivery.recipientId == null ? null : new RecipientId(delivery.recipientId),
                delivery.phone == null ? null : new PhoneNumber(delivery.phone),
                delivery.giftNote);
    }

    private static Parcel toDomain(ParcelEntity parcel, List<ParcelLine> lines) {
        return new Parcel(
                new ParcelId(parcel.key.parcelId()),
                parcel.carrier,
                new TrackingNumber(parcel.trackingNumber),
                new TrackingToken(parcel.token),
                lines,
                parcel.shippedAt,
                parcel.statusAt == null
                        ? null
                        : new CarrierReport(ParcelStatus.valueOf(parcel.status), parcel.statusAt));
    }
}
