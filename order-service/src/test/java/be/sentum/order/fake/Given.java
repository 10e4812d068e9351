package be.sentum.order.fake;

import be.sentum.order.domain.KeptOrder;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.OrderLine;
import be.sentum.order.domain.OrderLines;
import be.sentum.order.domain.OrderNumber;
import be.sentum.order.domain.catalogue.Product;
import be.sentum.order.domain.catalogue.Sku;
import be.sentum.order.domain.customer.Buyer;
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
import be.sentum.order.domain.payment.PaymentMethod;
import be.sentum.order.domain.payment.SolvencyOutcome;
import be.sentum.order.domain.progress.Cause;
import be.sentum.order.domain.progress.OrderStatus;
import be.sentum.order.domain.timing.Patience;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What most tests begin with. */
public final class Given {

    public static final Instant NOON = Instant.parse("2026-11-22T11:00:00Z");
    public static final PostalAddress STREET = new PostalAddress("Kerkstraat", "1", null, "9000", "Gent", "BE");
    public static final PostalAddress ELSEWHERE = new PostalAddress("Meir", "12", "b", "2000", "Antwerpen", "BE");
    public static final Product LAMP =
            new Product(new Sku("LAMP-1"), "Desk lamp", Money.of("12.35"), VatRate.STANDARD, true, 1);
    public static final Product BOOK =
            new Product(new Sku("BOOK-1"), "Cook book", Money.of("9.99"), VatRate.REDUCED, true, 1);

    public static final Patience PATIENCE = new Patience(
            Duration.ofDays(14),
            Duration.ofMinutes(15),
            Duration.ofDays(14),
            Duration.ofDays(7),
            Duration.ofDays(14),
            Duration.ofDays(7),
            Duration.ofDays(14),
            Duration.ofDays(14));

    private static final SecureRandom RANDOM = new SecureRandom();

    private Given() {}

    public static CustomerId customer() {
        return new CustomerId(UUID.randomUUID());
    }

    public static Buyer buyer(CustomerId customer) {
        return new Buyer(customer, 1, "Anna Peeters", STREET);
    }

    public static OrderNumber number() {
        return OrderNumber.random(RANDOM);
    }

    /** Two lamps and three books, awaiting the solvency decision. */
    public static Order onInvoice(CustomerId customer) {
        return placed(customer, PaymentMethod.INVOICE);
    }

    public static Order prepaid(CustomerId customer) {
        return placed(customer, PaymentMethod.PREPAID);
    }

    /** As {@link #onInvoice}, but for Bram, who did not order it. */
    public static Order gift(CustomerId customer) {
        return placed(
                customer,
                PaymentMethod.INVOICE,
                new Delivery(
                        "Bram Claes",
                        ELSEWHERE,
                        "Ring twice",
                        null,
                        new RecipientId(UUID.randomUUID()),
                        new PhoneNumber("+32 470 12 34 56"),
                        "Happy birthday"));
    }

    private static Order placed(CustomerId customer, PaymentMethod payment) {
        return placed(customer, payment, new Delivery(null, STREET, "Ring twice"));
    }

    private static Order placed(CustomerId customer, PaymentMethod payment, Delivery delivery) {
        return Order.place(
                new OrderId(UUID.randomUUID()),
                number(),
                customer,
                new OrderLines(List.of(OrderLine.of(LAMP, 2), OrderLine.of(BOOK, 3))),
                payment,
                delivery,
                NOON);
    }

    /** An order that came to a state by its own steps. */
    public static Order reached(OrderStatus status, CustomerId customer) {
        Order order = status == OrderStatus.AWAITING_PAYMENT ? prepaid(customer) : onInvoice(customer);
        Instant later = NOON.plusSeconds(60);
        switch (status) {
            case AWAITING_PAYMENT, AWAITING_SOLVENCY -> {}
            case PAYMENT_CHOICE_REQUIRED -> order.decideSolvency(SolvencyOutcome.REFER, later);
            case REJECTED -> {
                order.decideSolvency(SolvencyOutcome.REFER, later);
                order.decideSolvency(SolvencyOutcome.REJECTED, later);
            }
            case CANCELLED -> order.cancel(Cause.BY_CUSTOMER, later);
            case CONFIRMED -> order.decideSolvency(SolvencyOutcome.APPROVED, later);
            case PARTLY_SHIPPED -> {
                order.decideSolvency(SolvencyOutcome.APPROVED, later);
                order.ship(parcel(lamps(2)));
            }
            case SHIPPED -> {
                order.decideSolvency(SolvencyOutcome.APPROVED, later);
                order.ship(parcel(lamps(2), books(3)));
            }
            case DELIVERED -> {
                order = reached(OrderStatus.SHIPPED, customer);
                order.report(order.parcels().getFirst().id(), new CarrierReport(ParcelStatus.DELIVERED, later));
            }
            case WITHDRAWN -> order = in(status, customer);
        }
        return order;
    }

    /** As {@link #onInvoice}, but come to another state; nothing else of it differs. */
    public static Order in(OrderStatus status) {
        return in(status, customer());
    }

    public static Order in(OrderStatus status, CustomerId customer) {
        KeptOrder placed = onInvoice(customer).kept(1);
        return Order.rehydrate(new KeptOrder(
                placed.id(),
                placed.number(),
                placed.customer(),
                placed.lines(),
                status == OrderStatus.AWAITING_PAYMENT ? PaymentMethod.PREPAID : PaymentMethod.INVOICE,
                placed.delivery(),
                status,
                placed.timeline(),
                placed.parcels(),
                placed.placedAt(),
                placed.version()));
    }

    public static Parcel parcel(ParcelLine... lines) {
        return new Parcel(
                new ParcelId(UUID.randomUUID()),
                "bpost",
                trackingNumber(),
                new TrackingToken(UUID.randomUUID().toString()),
                List.of(lines),
                NOON,
                null);
    }

    public static TrackingNumber trackingNumber() {
        return new TrackingNumber("T-" + UUID.randomUUID());
    }

    public static ParcelLine lamps(int quantity) {
        return new ParcelLine(LAMP.sku(), quantity);
    }

    public static ParcelLine books(int quantity) {
        return new ParcelLine(BOOK.sku(), quantity);
    }
}
