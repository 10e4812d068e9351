package be.sentum.order.service;

import static be.sentum.personaldata.inventory.Category.CONTACT;
import static be.sentum.personaldata.inventory.Category.DELIVERY;
import static be.sentum.personaldata.inventory.Category.IDENTITY;
import static be.sentum.personaldata.inventory.Category.TRANSACTION;

import be.sentum.order.application.port.in.CancelOrder;
import be.sentum.order.application.port.in.ChooseDeliveryAddress;
import be.sentum.order.application.port.in.ChoosePayment;
import be.sentum.order.application.port.in.CloseOrdersOfErased;
import be.sentum.order.application.port.in.DecideSolvency;
import be.sentum.order.application.port.in.NoteContest;
import be.sentum.order.application.port.in.NotePayment;
import be.sentum.order.application.port.in.OrderQueries;
import be.sentum.order.application.port.in.PlaceOrder;
import be.sentum.order.application.port.in.carrier.HearSignedCall;
import be.sentum.order.application.port.in.catalogue.DescribeProduct;
import be.sentum.order.application.port.in.catalogue.ProductQueries;
import be.sentum.order.application.port.in.customer.KeepBuyer;
import be.sentum.order.application.port.in.customer.NoteClosure;
import be.sentum.order.application.port.in.delivery.HearCarrier;
import be.sentum.order.application.port.in.delivery.ShipOrder;
import be.sentum.order.application.port.in.delivery.TrackParcel;
import be.sentum.order.application.port.in.gift.FindRecipient;
import be.sentum.order.application.port.in.gift.ForgetRecipients;
import be.sentum.order.application.port.in.returns.TakeBack;
import be.sentum.order.application.port.in.vat.SetVatRate;
import be.sentum.order.application.port.in.vat.VatRateQueries;
import be.sentum.order.application.port.in.waiting.EndWaits;
import be.sentum.order.application.port.in.waiting.LateOrders;
import be.sentum.order.application.port.in.withdrawal.ConfirmWithdrawal;
import be.sentum.order.application.port.in.withdrawal.StateWithdrawal;
import be.sentum.order.application.port.out.Buyers;
import be.sentum.order.application.port.out.Catalogue;
import be.sentum.order.application.port.out.Orders;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.Rejection;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.payment.PaymentMethod;
import be.sentum.order.domain.progress.OrderStatus;
import be.sentum.order.fake.Given;
import be.sentum.personaldata.testing.RestrictionMatrix;
import be.sentum.personaldata.testing.RestrictionMatrixContract;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@QuarkusTest
@WithSentumServers
class OrderRestrictionMatrixTest extends RestrictionMatrixContract {

    private static final Rejection RESTRICTED = new Rejection.ProcessingRestricted();

    @Inject
    PlaceOrder placeOrder;

    @Inject
    ShipOrder shipOrder;

    @Inject
    OrderQueries queries;

    @Inject
    Orders orders;

    @Inject
    Buyers buyers;

    @Inject
    Catalogue catalogue;

    @Override
    protected String root() {
        return "be.sentum.order";
    }

    @Override
    protected RestrictionMatrix matrix() {
        return new RestrictionMatrix()
                .refuses(PlaceOrder.class, "P02", Set.of(IDENTITY, CONTACT, TRANSACTION), id -> place(id, false))
                .goesOn(PlaceOrder.class, "confirmed: the person's own new act (REQ-RES-02)", id -> place(id, true))
                .refuses(ShipOrder.class, "P03", Set.of(CONTACT, DELIVERY, TRANSACTION), this::ship)
                .goesOn(OrderQueries.class, "the person reads; staff reads: X-Restriction-Exception", this::read)
                .isNotConcerned(CancelOrder.class, "ends a use")
                .isNotConcerned(TakeBack.class, "stores what came back, and the person gains by it")
                .isNotConcerned(StateWithdrawal.class, "a consumer's right, with a last day: the person's own act")
                .isNotConcerned(ConfirmWithdrawal.class, "a consumer's right, with a last day: the person's own act")
                .isNotConcerned(ChooseDeliveryAddress.class, "stores what the person chose about an order of theirs")
                .isNotConcerned(ChoosePayment.class, "the person's own act about an order of theirs")
                .isNotConcerned(CloseOrdersOfErased.class, "ends a use")
                .isNotConcerned(DecideSolvency.class, "takes in billing's answer, which is a referral without a check")
                .isNotConcerned(NoteContest.class, "stores that the person asked for a human")
                .isNotConcerned(NotePayment.class, "stores that money came in, and gives back what nobody is owed")
                .isNotConcerned(EndWaits.class, "cancels nothing of a restricted buyer (EndWaitsTest)")
                .isNotConcerned(LateOrders.class, "says which orders wait for us, of nobody whose they are")
                .isNotConcerned(DescribeProduct.class, "about nobody")
                .isNotConcerned(ProductQueries.class, "about nobody")
                .isNotConcerned(HearSignedCall.class, "stores what happened to a parcel that is on its way")
                .isNotConcerned(FindRecipient.class, "for the person's own rights request")
                .isNotConcerned(ForgetRecipients.class, "ends a use")
                .isNotConcerned(SetVatRate.class, "about nobody")
                .isNotConcerned(VatRateQueries.class, "about nobody")
                .isNotConcerned(KeepBuyer.class, "stores what the person corrected (Art. 16)")
                .isNotConcerned(NoteClosure.class, "ends a use")
                .isNotConcerned(HearCarrier.class, "stores what happened to a parcel that is on its way")
                .isNotConcerned(TrackParcel.class, "whoever has the token: status and city");
    }

    private boolean place(UUID subject, boolean knowingly) {
        CustomerId customer = known(subject);
        PlaceOrder.Result result = placeOrder.handle(new PlaceOrder.Command(
                customer,
                List.of(new PlaceOrder.RequestedLine(Given.LAMP.sku(), 1)),
                PaymentMethod.PREPAID,
                Given.STREET,
                null,
                null,
                knowingly));
        return switch (result) {
            case PlaceOrder.Result.Placed placed -> false;
            case PlaceOrder.Result.Refused refused -> restricted(refused.reason());
        };
    }

    private boolean ship(UUID subject) {
        CustomerId customer = known(subject);
        Order order = Given.in(OrderStatus.CONFIRMED, customer);
        QuarkusTransaction.requiringNew().run(() -> orders.add(order));
        ShipOrder.Result result = shipOrder.handle(
                new ShipOrder.Command(order.id(), "unknown-carrier", Given.trackingNumber(), List.of()));
        // Nobody is registered to carry it: that it comes so far is enough.
        return result.equals(new ShipOrder.Result.Refused(RESTRICTED));
    }

    private boolean read(UUID subject) {
        CustomerId customer = known(subject);
        QuarkusTransaction.requiringNew().run(() -> orders.add(Given.in(OrderStatus.CONFIRMED, customer)));
        return queries.of(customer, null, 10).isEmpty();
    }

    private CustomerId known(UUID subject) {
        CustomerId customer = new CustomerId(subject);
        QuarkusTransaction.requiringNew().run(() -> {
            buyers.keep(Given.buyer(customer));
            catalogue.put(Given.LAMP);
        });
        return customer;
    }

    private static boolean restricted(Rejection reason) {
        if (!reason.equals(RESTRICTED)) {
            throw new AssertionError("refused for another reason: " + reason);
        }
        return true;
    }
}
