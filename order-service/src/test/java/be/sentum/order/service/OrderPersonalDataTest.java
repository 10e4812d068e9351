package be.sentum.order.service;

import be.sentum.events.PersonEvent;
import be.sentum.events.billing.PaymentReceived;
import be.sentum.events.billing.SolvencyDecided;
import be.sentum.events.customer.AccountClosed;
import be.sentum.order.application.port.out.Buyers;
import be.sentum.order.application.port.out.ClosedAccounts;
import be.sentum.order.application.port.out.Orders;
import be.sentum.order.application.port.out.returns.Returns;
import be.sentum.order.application.port.out.withdrawal.Statements;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.OrderLine;
import be.sentum.order.domain.OrderLines;
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
import be.sentum.order.domain.payment.Payment;
import be.sentum.order.domain.payment.PaymentId;
import be.sentum.order.domain.payment.PaymentMethod;
import be.sentum.order.domain.payment.SolvencyOutcome;
import be.sentum.order.domain.returns.Return;
import be.sentum.order.domain.returns.ReturnReason;
import be.sentum.order.domain.withdrawal.Statement;
import be.sentum.order.fake.Given;
import be.sentum.personaldata.testing.Canaries;
import be.sentum.personaldata.testing.PersonalDataContract;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@QuarkusTest
@WithSentumServers
class OrderPersonalDataTest extends PersonalDataContract {

    @Inject
    Orders orders;

    @Inject
    Buyers buyers;

    @Inject
    ClosedAccounts closedAccounts;

    @Inject
    Statements statements;

    @Inject
    Returns returns;

    @Override
    protected void plant(UUID subject, Canaries canaries) {
        CustomerId customer = new CustomerId(subject);
        QuarkusTransaction.requiringNew().run(() -> {
            buyers.keep(new Buyer(customer, 2, canaries.word("buyer"), address(canaries, "card")));
            closedAccounts.note(customer);
            Order order = placed(customer, canaries);
            delivered(order, canaries);
            withdraws(order, canaries);
        });
    }

    /** Too late about an erased person: nothing here may come back to life. */
    @Override
    protected List<PersonEvent> lateEvents(UUID subject) {
        return List.of(
                new SolvencyDecided(null, UUID.randomUUID(), subject, "approved", Instant.now()),
                new PaymentReceived(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        subject,
                        new be.sentum.events.Money("1.00", "EUR"),
                        new be.sentum.events.Money("0.00", "EUR"),
                        Instant.now()),
                new AccountClosed(subject, "owner", Instant.now(), LocalDate.of(2999, 1, 1)));
    }

    private Order placed(CustomerId customer, Canaries canaries) {
        Product product = new Product(
                new Sku(canaries.word("sku")), canaries.word("product"), Money.of("5.00"), VatRate.REDUCED, true, 1);
        Delivery delivery = new Delivery(
                canaries.word("recipient"),
                address(canaries, "order"),
                "after six " + canaries.word("remarks"),
                null,
                new RecipientId(customer.value()),
                new PhoneNumber(canaries.phone("phone")),
                "with love " + canaries.word("gift note"));
        Order order = Order.place(
                new OrderId(UUID.randomUUID()),
                Given.number(),
                customer,
                new OrderLines(List.of(OrderLine.of(product, 1))),
                PaymentMethod.INVOICE,
                delivery,
                Given.NOON);
        orders.add(order);
        orders.noteAddressChange(customer, delivery.address(), Given.NOON);
        return orders.findToChange(order.id()).orElseThrow();
    }

    private void delivered(Order order, Canaries canaries) {
        Parcel parcel = new Parcel(
                new ParcelId(UUID.randomUUID()),
                canaries.word("carrier"),
                new TrackingNumber(canaries.word("tracking number")),
                new TrackingToken(canaries.word("token")),
                order.remaining(),
                Given.NOON,
                null);
        order.decideSolvency(SolvencyOutcome.APPROVED, Given.NOON);
        order.ship(parcel);
        order.report(parcel.id(), new CarrierReport(ParcelStatus.DELIVERED, Given.NOON));
        UUID payment =
                UUID.fromString(canaries.remember("payment", UUID.randomUUID().toString()));
        order.pay(new Payment(new PaymentId(payment), Money.of("5.30"), true), Given.NOON);
        orders.keep(order);
    }

    private void withdraws(Order order, Canaries canaries) {
        Statement stated = new Statement(
                statements.nextId(),
                order.id(),
                canaries.word("withdrawing name"),
                canaries.word("withdrawing mail") + "@example.org",
                "nl",
                Given.NOON,
                "key-" + UUID.randomUUID(),
                Given.NOON,
                null);
        returns.add(new Return(
                returns.nextId(),
                order.id(),
                List.of(new ParcelLine(new Sku(canaries.word("came back")), 1)),
                ReturnReason.WITHDRAWAL,
                Given.NOON));
        statements.add(stated);
        statements.confirm(stated.confirmed(Instant.now()));
    }

    private static PostalAddress address(Canaries canaries, String of) {
        return new PostalAddress(
                canaries.word(of + " street"),
                canaries.word(of + " house number"),
                canaries.word(of + " box"),
                canaries.word(of + " postal code"),
                canaries.word(of + " city"),
                "BE");
    }
}
