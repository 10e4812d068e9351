package be.sentum.order.application;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.order.application.port.in.PlaceOrder;
import be.sentum.order.application.port.in.PlaceOrder.RequestedLine;
import be.sentum.order.application.port.in.PlaceOrder.Result.Placed;
import be.sentum.order.application.port.in.PlaceOrder.Result.Refused;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.OrderEvent;
import be.sentum.order.domain.OrderLine;
import be.sentum.order.domain.OrderNumber;
import be.sentum.order.domain.Rejection;
import be.sentum.order.domain.catalogue.Product;
import be.sentum.order.domain.catalogue.Sku;
import be.sentum.order.domain.customer.Buyer;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.customer.PostalAddress;
import be.sentum.order.domain.customer.Standing;
import be.sentum.order.domain.delivery.Delivery;
import be.sentum.order.domain.delivery.PhoneNumber;
import be.sentum.order.domain.money.Money;
import be.sentum.order.domain.money.VatRate;
import be.sentum.order.domain.payment.PaymentMethod;
import be.sentum.order.domain.vat.VatClass;
import be.sentum.order.domain.vat.VatPeriod;
import be.sentum.order.fake.Given;
import be.sentum.order.fake.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlaceOrderHandlerTest {

    private final World world = new World();
    private final CustomerId customer = world.withCustomer();
    private final PlaceOrder placeOrder = new PlaceOrderHandler(
            world,
            new DeliveryDraft(world.identities),
            new Pricing(world.catalogue),
            world.orders,
            world,
            world.identities,
            world);

    @Test
    void the_order_has_our_names_and_prices_and_is_kept_and_told() {
        Order order = placed(command(new RequestedLine(Given.LAMP.sku(), 2), new RequestedLine(Given.BOOK.sku(), 3)));

        assertThat(order.lines()).containsExactly(OrderLine.of(Given.LAMP, 2), OrderLine.of(Given.BOOK, 3));
        assertThat(order.totals().total()).isEqualTo(Money.of("61.66"));
        assertThat(world.orders.find(order.id())).isPresent();
        assertThat(world.published).containsExactly(new OrderEvent.Placed(order));
    }

    @Test
    void without_an_address_of_its_own_it_goes_to_that_of_the_card() {
        Order order = placed(command(new RequestedLine(Given.LAMP.sku(), 1)));

        assertThat(order.delivery()).isEqualTo(new Delivery(null, Given.STREET, null));
    }

    @Test
    void a_card_without_an_address_is_not_enough() {
        world.buyers.keep(new Buyer(customer, 2, "Anna Peeters", null));

        assertThat(placeOrder.handle(command(new RequestedLine(Given.LAMP.sku(), 1))))
                .isEqualTo(new Refused(new Rejection.NoDeliveryAddress()));
    }

    @Test
    @DisplayName("REQ-ORD-05: whom a present is for is a person of its own; register numbers are masked everywhere")
    void a_gift_goes_to_its_recipient_and_loses_register_numbers() {
        PostalAddress elsewhere = new PostalAddress("Rue Haute", "7", "3", "1000", "Bruxelles", "BE");
        String number = "85.07.30-033.28";

        PlaceOrder.Result result = placeOrder.handle(new PlaceOrder.Command(
                customer,
                List.of(lamp()),
                PaymentMethod.INVOICE,
                elsewhere,
                " Bram " + number,
                "his number is " + number,
                new PhoneNumber("+32 85 07 30 03"),
                "for " + number,
                false));

        assertThat(result).isInstanceOfSatisfying(Placed.class, placed -> {
            Delivery delivery = Objects.requireNonNull(placed.order().delivery());
            assertThat(delivery.recipient()).isEqualTo("Bram ***********");
            assertThat(delivery.remarks()).isEqualTo("his number is ***********");
            assertThat(delivery.giftNote()).isEqualTo("for ***********");
            assertThat(delivery.phone()).isEqualTo(new PhoneNumber("+3285073003"));
            assertThat(delivery.recipientId()).isNotNull();
            assertThat(delivery.address()).isEqualTo(elsewhere);
            assertThat(placed.masked()).isTrue();
        });
    }

    @Test
    void who_writes_the_own_name_is_no_other_person() {
        Order order = placed(command(null, "anna PEETERS", null, lamp()));

        Delivery delivery = Objects.requireNonNull(order.delivery());
        assertThat(delivery.recipientId()).isNull();
        assertThat(delivery.recipient()).isNull();
    }

    @Test
    void two_orders_for_the_same_name_know_two_persons() {
        Delivery one = Objects.requireNonNull(
                placed(command(null, "Bram", null, lamp())).delivery());
        Delivery two = Objects.requireNonNull(
                placed(command(null, "Bram", null, lamp())).delivery());

        assertThat(one.recipientId()).isNotEqualTo(two.recipientId());
    }

    @ParameterizedTest
    @EnumSource(
            value = Standing.class,
            names = {"UNKNOWN", "ERASED"})
    void unknown_and_erased_customers_are_refused_alike(Standing standing) {
        world.standing(customer, standing);

        refuses(new Rejection.UnknownCustomer(), lamp());
    }

    @Test
    void a_restricted_customer_is_refused() {
        world.standing(customer, Standing.RESTRICTED);

        refuses(new Rejection.ProcessingRestricted(), lamp());
    }

    @Test
    void who_closed_the_account_orders_nothing_more() {
        world.closedAccounts.note(customer);

        refuses(new Rejection.AccountClosed(), lamp());
    }

    @Test
    void unknown_products_are_named_by_their_position() {
        refuses(new Rejection.UnknownProducts(List.of(1)), lamp(), new RequestedLine(new Sku("NOTHING"), 1));
    }

    @Test
    void products_that_are_not_available_are_named_by_their_position() {
        world.catalogue.put(new Product(Given.LAMP.sku(), "Desk lamp", Money.of("12.35"), VatRate.STANDARD, false, 1));

        refuses(new Rejection.UnavailableProducts(List.of(0)), lamp(), new RequestedLine(Given.BOOK.sku(), 1));
    }

    @Test
    @DisplayName("REQ-INV-04: what has no valid rate today is named by its position")
    void products_without_a_valid_rate_are_named_by_their_position() {
        VatClass ended = new VatClass("ended");
        world.vatRates.keep(new VatPeriod(
                ended, VatRate.REDUCED, LocalDate.of(2000, 1, 1), LocalDate.of(2026, 11, 21), "Art. 37 VAT Code"));
        world.catalogue.put(new Product(Given.LAMP.sku(), "Night", Money.of("10.00"), ended, null, true, 0));

        refuses(new Rejection.VatRatesNotValid(List.of(1)), new RequestedLine(Given.BOOK.sku(), 1), lamp());
    }

    @Test
    void a_number_that_is_taken_is_not_given_twice() {
        OrderNumber taken = Given.number();
        world.identities.nextNumber(taken);
        world.identities.nextNumber(taken);

        Order first = placed(command(lamp()));
        Order second = placed(command(lamp()));

        assertThat(first.number()).isEqualTo(taken);
        assertThat(second.number()).isNotEqualTo(taken);
    }

    private void refuses(Rejection reason, RequestedLine... lines) {
        assertThat(placeOrder.handle(command(lines))).isEqualTo(new Refused(reason));
        assertThat(world.published).isEmpty();
    }

    private Order placed(PlaceOrder.Command command) {
        return switch (placeOrder.handle(command)) {
            case Placed placed -> placed.order();
            case Refused refused -> throw new AssertionError(refused);
        };
    }

    private static RequestedLine lamp() {
        return new RequestedLine(Given.LAMP.sku(), 1);
    }

    private PlaceOrder.Command command(RequestedLine... lines) {
        return command(null, null, null, lines);
    }

    private PlaceOrder.Command command(
            @Nullable PostalAddress address,
            @Nullable String recipient,
            @Nullable String remarks,
            RequestedLine... lines) {
        return new PlaceOrder.Command(customer, List.of(lines), PaymentMethod.INVOICE, address, recipient, remarks);
    }
}
