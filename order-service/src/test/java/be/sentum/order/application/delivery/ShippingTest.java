package be.sentum.order.application.delivery;

import static be.sentum.order.fake.Given.books;
import static be.sentum.order.fake.Given.lamps;
import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.order.application.port.in.delivery.HearCarrier;
import be.sentum.order.application.port.in.delivery.ShipOrder;
import be.sentum.order.application.port.in.delivery.ShipOrder.Result.Refused;
import be.sentum.order.application.port.in.delivery.ShipOrder.Result.Shipped;
import be.sentum.order.application.port.out.Carriers;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.OrderEvent;
import be.sentum.order.domain.Rejection;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.customer.Standing;
import be.sentum.order.domain.delivery.CarrierReport;
import be.sentum.order.domain.delivery.ParcelLine;
import be.sentum.order.domain.delivery.ParcelStatus;
import be.sentum.order.domain.delivery.TrackingNumber;
import be.sentum.order.domain.gift.RecipientId;
import be.sentum.order.domain.payment.SolvencyOutcome;
import be.sentum.order.domain.progress.OrderStatus;
import be.sentum.order.fake.Given;
import be.sentum.order.fake.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShippingTest {

    private final World world = new World();
    private final CustomerId customer = world.withCustomer();
    private final Order order = Given.in(OrderStatus.CONFIRMED, customer);
    private final TrackingNumber number = Given.trackingNumber();
    private final ShipOrder shipOrder =
            new ShipOrderHandler(world.orders, world, world.carriers, world, world.identities, world);
    private final HearCarrier hearCarrier = new HearCarrierHandler(world.orders, world, world);

    ShippingTest() {
        world.orders.add(order);
    }

    @Test
    void without_lines_all_that_remains_is_shipped() {
        ship("bpost", number, lamps(1));

        ShipOrder.Result result = ship("bpost", Given.trackingNumber());

        assertThat(result).isInstanceOfSatisfying(Shipped.class, shipped -> {
            assertThat(shipped.parcel().lines()).containsExactly(lamps(1), books(3));
            assertThat(shipped.order().status()).isEqualTo(OrderStatus.SHIPPED);
        });
        assertThat(world.published).hasSize(2).allMatch(OrderEvent.Shipped.class::isInstance);
    }

    @Test
    void a_carrier_nobody_registered_gets_nothing() {
        assertThat(ship("somebody", number)).isEqualTo(new Refused(new Rejection.CarrierNotRegistered()));
        assertThat(world.published).isEmpty();
        assertThat(world.carriers.disclosed).isEmpty();
    }

    @Test
    @DisplayName("REQ-XFR-01: a carrier outside the EEA without a mechanism gets nothing")
    void a_carrier_without_a_transfer_mechanism_gets_nothing() {
        world.carriers.answer("far-away", Carriers.Answer.TRANSFER_NOT_ALLOWED);

        assertThat(ship("far-away", number)).isEqualTo(new Refused(new Rejection.TransferNotAllowed()));
        assertThat(world.published).isEmpty();
    }

    @Test
    @DisplayName("REQ-NTF-01: what is not shipped is not told to a carrier")
    void a_parcel_is_disclosed_once_and_only_when_it_leaves() {
        ship("bpost", number, lamps(3));
        assertThat(world.carriers.disclosed).isEmpty();

        ship("bpost", number);
        ship("bpost", number);
        assertThat(world.carriers.disclosed).hasSize(1);
    }

    @Test
    void the_same_parcel_told_again_is_the_same_parcel() {
        ship("bpost", number);

        assertThat(ship("bpost", number)).isInstanceOf(Shipped.class);
        assertThat(world.published).hasSize(1);
    }

    @Test
    void a_tracking_number_belongs_to_one_parcel() {
        Order other = Given.in(OrderStatus.CONFIRMED, customer);
        world.orders.add(other);
        ship("bpost", number, lamps(1));

        assertThat(shipOrder.handle(new ShipOrder.Command(other.id(), "bpost", number, List.of())))
                .isEqualTo(new Refused(new Rejection.TrackingNumberTaken()));
        assertThat(ship("bpost", number, lamps(2))).isEqualTo(new Refused(new Rejection.TrackingNumberTaken()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Standing.class,
            names = {"UNKNOWN", "ERASED"})
    void an_order_in_the_archive_is_not_there(Standing standing) {
        world.standing(customer, standing);

        assertThat(ship("bpost", number)).isEqualTo(new Refused(new Rejection.NoSuchOrder()));
    }

    @Test
    void nothing_is_shipped_to_a_restricted_customer() {
        world.standing(customer, Standing.RESTRICTED);

        assertThat(ship("bpost", number)).isEqualTo(new Refused(new Rejection.ProcessingRestricted()));
    }

    @Test
    @DisplayName("REQ-ORD-05: a recipient who was erased gets no parcel, and a restricted one neither")
    void nothing_is_shipped_to_a_recipient_who_does_not_want_it() {
        Order gift = given(Given.gift(customer));
        RecipientId recipient =
                Objects.requireNonNull(Objects.requireNonNull(gift.delivery()).recipientId());

        world.standing(recipient, Standing.RESTRICTED);
        assertThat(ship(gift)).isEqualTo(new Refused(new Rejection.ProcessingRestricted()));
        world.standing(recipient, Standing.ERASED);
        assertThat(ship(gift)).isEqualTo(new Refused(new Rejection.NobodyToDeliverTo()));
        world.recipients.takeOffOrder(recipient);
        assertThat(ship(gift)).isEqualTo(new Refused(new Rejection.NobodyToDeliverTo()));
        assertThat(world.carriers.disclosed).isEmpty();
    }

    @Test
    void a_recipient_who_never_turned_to_us_gets_the_parcel() {
        assertThat(ship(given(Given.gift(customer)))).isInstanceOf(Shipped.class);
    }

    private Order given(Order gift) {
        gift.decideSolvency(SolvencyOutcome.APPROVED, Given.NOON);
        world.orders.add(gift);
        return gift;
    }

    private ShipOrder.Result ship(Order gift) {
        return shipOrder.handle(new ShipOrder.Command(gift.id(), "bpost", Given.trackingNumber(), List.of()));
    }

    @Test
    void reports_come_in_any_order() {
        ship("bpost", number);

        assertThat(heard(ParcelStatus.FAILED, 1)).isEqualTo(ParcelStatus.FAILED);
        assertThat(heard(ParcelStatus.IN_TRANSIT, 0)).isEqualTo(ParcelStatus.FAILED);
        assertThat(heard(ParcelStatus.DELIVERED, 2)).isEqualTo(ParcelStatus.DELIVERED);
        assertThat(heard(ParcelStatus.OUT_FOR_DELIVERY, 3)).isEqualTo(ParcelStatus.DELIVERED);
        assertThat(world.published)
                .filteredOn(OrderEvent.Delivered.class::isInstance)
                .hasSize(1);
    }

    @Test
    void delivered_counts_although_a_later_report_came_first() {
        ship("bpost", number);

        heard(ParcelStatus.IN_TRANSIT, 5);

        assertThat(heard(ParcelStatus.DELIVERED, 4)).isEqualTo(ParcelStatus.DELIVERED);
    }

    private ParcelStatus heard(ParcelStatus status, int minutes) {
        HearCarrier.Result result =
                hearCarrier.handle(number, new CarrierReport(status, Given.NOON.plusSeconds(minutes * 60L)));
        return ((HearCarrier.Result.Heard) result).status();
    }

    @Test
    void the_last_parcel_delivered_delivers_the_order_once() {
        ship("bpost", number);
        CarrierReport delivered = new CarrierReport(ParcelStatus.DELIVERED, Given.NOON);

        assertThat(hearCarrier.handle(number, delivered))
                .isEqualTo(new HearCarrier.Result.Heard(ParcelStatus.DELIVERED));
        assertThat(hearCarrier.handle(number, delivered))
                .isEqualTo(new HearCarrier.Result.Heard(ParcelStatus.DELIVERED));

        assertThat(world.published).hasSize(2).last().isInstanceOf(OrderEvent.Delivered.class);
    }

    @Test
    void a_report_about_no_parcel_of_ours_is_refused() {
        assertThat(hearCarrier.handle(number, new CarrierReport(ParcelStatus.DELIVERED, Given.NOON)))
                .isEqualTo(new HearCarrier.Result.Refused(new Rejection.NoSuchParcel()));
    }

    @Test
    void a_report_from_the_future_is_refused() {
        ship("bpost", number);
        CarrierReport tomorrow = new CarrierReport(ParcelStatus.DELIVERED, Given.NOON.plus(Duration.ofDays(1)));

        assertThat(hearCarrier.handle(number, tomorrow))
                .isEqualTo(new HearCarrier.Result.Refused(new Rejection.NotYetHappened()));
    }

    @Test
    @DisplayName("REQ-RET-01: no carrier sets the day of delivery, and every period with it, before the parcel left")
    void a_report_from_before_the_parcel_left_is_refused_and_five_minutes_are_forgiven() {
        ship("bpost", number);

        for (Instant early : List.of(Given.NOON.minusSeconds(301), Instant.parse("-5000-01-01T00:00:00Z"))) {
            assertThat(hearCarrier.handle(number, new CarrierReport(ParcelStatus.DELIVERED, early)))
                    .isEqualTo(new HearCarrier.Result.Refused(new Rejection.BeforeShipping()));
        }
        assertThat(hearCarrier.handle(number, new CarrierReport(ParcelStatus.DELIVERED, Given.NOON.minusSeconds(300))))
                .isEqualTo(new HearCarrier.Result.Heard(ParcelStatus.DELIVERED));
    }

    private ShipOrder.Result ship(String carrier, TrackingNumber trackingNumber, ParcelLine... lines) {
        return shipOrder.handle(new ShipOrder.Command(order.id(), carrier, trackingNumber, List.of(lines)));
    }
}
