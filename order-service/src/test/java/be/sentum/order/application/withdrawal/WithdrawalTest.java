package be.sentum.order.application.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.order.application.port.in.withdrawal.ConfirmWithdrawal;
import be.sentum.order.application.port.in.withdrawal.StateWithdrawal;
import be.sentum.order.application.port.in.withdrawal.StateWithdrawal.Result;
import be.sentum.order.domain.Order;
import be.sentum.order.domain.OrderEvent;
import be.sentum.order.domain.Rejection;
import be.sentum.order.domain.customer.Buyer;
import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.customer.Standing;
import be.sentum.order.domain.delivery.CarrierReport;
import be.sentum.order.domain.delivery.Parcel;
import be.sentum.order.domain.delivery.ParcelStatus;
import be.sentum.order.domain.payment.SolvencyOutcome;
import be.sentum.order.domain.progress.OrderStatus;
import be.sentum.order.domain.withdrawal.OrderReference;
import be.sentum.order.domain.withdrawal.WithdrawalTerms;
import be.sentum.order.fake.Given;
import be.sentum.order.fake.World;
import be.sentum.order.fake.withdrawal.CountingSecrets;
import be.sentum.order.fake.withdrawal.InMemoryStatements;
import be.sentum.order.fake.withdrawal.InMemoryTries;
import be.sentum.order.fake.withdrawal.RecordedLetters;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("REQ-ORD-04: the withdrawal function")
class WithdrawalTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final World world = new World();
    private final CustomerId anna = world.withCustomer();
    private final InMemoryStatements statements = new InMemoryStatements();
    private final RecordedLetters letters = new RecordedLetters();
    private final CountingSecrets secrets = new CountingSecrets();
    private final WithdrawalPolicy policy = new WithdrawalPolicy(
            new WithdrawalTerms(Period.ofDays(14), Period.ZERO, day -> false), DAY, 3, Duration.ofHours(1));
    private final RightOfWithdrawal right = new RightOfWithdrawal(world, world.buyers, policy);

    private Instant now = Given.NOON;

    private final StateWithdrawal state = new StateWithdrawalHandler(
            world.orders, right, statements, letters, secrets, new InMemoryTries(), policy, () -> now);
    private final ConfirmWithdrawal confirm =
            new ConfirmWithdrawalHandler(world.orders, world, right, statements, letters, secrets, () -> now);

    @Test
    void the_buyer_withdraws_in_two_steps_and_gets_a_receipt() {
        Order order = added(Given.prepaid(anna));
        Result.Stated stated = stated(order);
        assertThat(status(order)).isEqualTo(OrderStatus.AWAITING_PAYMENT);

        assertThat(confirm.handle(stated.secret())).isInstanceOf(ConfirmWithdrawal.Result.Withdrawn.class);

        assertThat(status(order)).isEqualTo(OrderStatus.WITHDRAWN);
        assertThat(world.published).singleElement().isInstanceOfSatisfying(OrderEvent.Withdrawn.class, told -> {
            assertThat(told.sent()).isFalse();
        });
        assertThat(letters.receipts).singleElement().satisfies(receipt -> {
            assertThat(receipt.email()).isEqualTo("anna@example.org");
            assertThat(receipt.confirmedAt()).isEqualTo(now);
        });
    }

    @Test
    @DisplayName("RET-01: no document rests on what was withdrawn from before it was delivered")
    void only_a_delivered_order_has_a_document() {
        Order unsent = Given.prepaid(anna);
        Order arrived = delivered();
        unsent.withdraw(now);
        arrived.withdraw(now);

        assertThat(unsent.endsWithoutInvoice()).isTrue();
        assertThat(arrived.endsWithoutInvoice()).isFalse();
    }

    @Test
    void confirming_twice_withdraws_once() {
        String secret = stated(added(Given.prepaid(anna))).secret();
        confirm.handle(secret);

        assertThat(confirm.handle(secret)).isInstanceOf(ConfirmWithdrawal.Result.Withdrawn.class);

        assertThat(letters.receipts).hasSize(1);
        assertThat(world.published).hasSize(1);
    }

    @Test
    void anybody_with_number_and_name_gets_the_key_by_mail_only() {
        Order order = added(Given.prepaid(anna));

        Result answer = state(order, null, "anna PEETERS");

        assertThat(answer).isEqualTo(new Result.TakenIn(now.plus(DAY)));
        assertThat(letters.secrets).hasSize(1);
        confirm.handle(letters.secrets.getFirst());
        assertThat(status(order)).isEqualTo(OrderStatus.WITHDRAWN);
    }

    @Test
    void a_wrong_name_and_an_unknown_number_are_answered_the_same_and_write_to_nobody() {
        Order order = added(Given.prepaid(anna));

        assertThat(state(order, null, "Bram Maes")).isEqualTo(new Result.TakenIn(now.plus(DAY)));
        assertThat(state(Given.prepaid(anna), null, "Anna Peeters")).isEqualTo(new Result.TakenIn(now.plus(DAY)));

        assertThat(letters.secrets).isEmpty();
        assertThat(statements.all()).isEmpty();
    }

    @Test
    void another_customer_is_anybody() {
        Order order = added(Given.prepaid(anna));

        assertThat(state(order, Given.customer(), "Bram Maes")).isInstanceOf(Result.TakenIn.class);
        assertThat(letters.secrets).isEmpty();
    }

    @Test
    void who_tries_too_often_waits_and_the_buyer_does_not() {
        Order order = added(Given.prepaid(anna));
        for (int i = 0; i < 3; i++) {
            state(order, null, "Somebody " + i);
        }

        assertThat(state(order, null, "Anna Peeters")).isEqualTo(new Result.TooMany(Duration.ofHours(1)));
        assertThat(stated(order)).isNotNull();

        now = now.plus(Duration.ofHours(1));
        assertThat(state(order, null, "Anna Peeters")).isInstanceOf(Result.TakenIn.class);
    }

    @Test
    void an_order_has_one_count_of_tries_however_it_is_named() {
        Order order = added(Given.prepaid(anna));
        state(order, null, "Somebody 1");
        state(order, null, "Somebody 2");
        state(new OrderReference.ById(order.id()), null, "Somebody 3");

        assertThat(state(new OrderReference.ById(order.id()), null, "Anna Peeters"))
                .isEqualTo(new Result.TooMany(Duration.ofHours(1)));
        assertThat(state(order, null, "Anna Peeters")).isEqualTo(new Result.TooMany(Duration.ofHours(1)));
        assertThat(letters.secrets).isEmpty();
    }

    @Test
    void a_key_works_for_a_day() {
        Order order = added(Given.prepaid(anna));
        String secret = stated(order).secret();
        now = now.plus(DAY);
        assertThat(confirm.asked(secret)).isPresent();

        now = now.plusMillis(1);

        assertThat(confirm.asked(secret)).isEmpty();
        assertThat(confirm.handle(secret))
                .isEqualTo(new ConfirmWithdrawal.Result.Refused(new Rejection.NoSuchStatement()));
        assertThat(status(order)).isEqualTo(OrderStatus.AWAITING_PAYMENT);
    }

    @Test
    void day_14_is_in_time_and_day_15_is_over() {
        Order order = delivered();

        now = Instant.parse("2026-12-07T22:59:59Z");
        assertThat(stated(order)).isNotNull();

        now = Instant.parse("2026-12-07T23:00:00Z");
        assertThat(state(order, anna, "Anna Peeters"))
                .isEqualTo(new Result.Refused(new Rejection.WithdrawalPeriodOver(LocalDate.of(2026, 12, 7))));
    }

    @Test
    void what_was_stated_in_time_is_in_time_when_it_is_confirmed() {
        Order order = delivered();
        now = Instant.parse("2026-12-07T22:59:59Z");
        String secret = stated(order).secret();

        now = Instant.parse("2026-12-08T08:00:00Z");

        assertThat(confirm.handle(secret)).isInstanceOf(ConfirmWithdrawal.Result.Withdrawn.class);
        assertThat(world.published).last().isInstanceOfSatisfying(OrderEvent.Withdrawn.class, told -> {
            assertThat(told.sent()).isTrue();
        });
    }

    @Test
    void who_is_not_logged_in_learns_of_day_15_only_with_the_key() {
        Order order = delivered();
        now = Instant.parse("2026-12-08T08:00:00Z");

        assertThat(state(order, null, "Anna Peeters")).isInstanceOf(Result.TakenIn.class);

        assertThat(confirm.handle(letters.secrets.getFirst()))
                .isEqualTo(new ConfirmWithdrawal.Result.Refused(
                        new Rejection.WithdrawalPeriodOver(LocalDate.of(2026, 12, 7))));
    }

    @Test
    void a_company_has_no_such_right() {
        world.buyers.keep(new Buyer(anna, 2, "Jansen NV", false, Given.STREET));
        Order order = added(Given.prepaid(anna));

        assertThat(state(order, anna, "Jansen NV")).isEqualTo(new Result.Refused(new Rejection.NoRightOfWithdrawal()));
    }

    @Test
    void a_cancelled_order_cannot_be_withdrawn_from() {
        Order order = added(Given.in(OrderStatus.CANCELLED, anna));

        assertThat(state(order, anna, "Anna Peeters"))
                .isEqualTo(new Result.Refused(new Rejection.InvalidTransition(OrderStatus.CANCELLED)));
    }

    @Test
    @DisplayName("REQ-RES-02, REQ-ERA-07: a restricted person withdraws, an erased one has bought nothing")
    void restriction_and_erasure() {
        Order order = added(Given.prepaid(anna));
        world.standing(anna, Standing.RESTRICTED);
        String secret = stated(order).secret();

        world.standing(anna, Standing.ERASED);

        assertThat(state(order, anna, "Anna Peeters")).isInstanceOf(Result.TakenIn.class);
        assertThat(confirm.handle(secret))
                .isEqualTo(new ConfirmWithdrawal.Result.Refused(new Rejection.NoSuchStatement()));
        assertThat(letters.secrets).isEmpty();
    }

    private Order delivered() {
        Order order = Given.onInvoice(anna);
        order.decideSolvency(SolvencyOutcome.APPROVED, Given.NOON);
        Parcel parcel = Given.parcel(Given.lamps(2), Given.books(3));
        order.ship(parcel);
        order.report(parcel.id(), new CarrierReport(ParcelStatus.DELIVERED, Given.NOON));
        return added(order);
    }

    private Order added(Order order) {
        world.orders.add(order);
        return order;
    }

    private OrderStatus status(Order order) {
        return world.orders.find(order.id()).orElseThrow().status();
    }

    private Result.Stated stated(Order order) {
        if (state(order, anna, "Anna Peeters") instanceof Result.Stated stated) {
            return stated;
        }
        throw new AssertionError("not stated");
    }

    private Result state(Order order, @Nullable CustomerId customer, String name) {
        return state(new OrderReference.ByNumber(order.number()), customer, name);
    }

    private Result state(OrderReference order, @Nullable CustomerId customer, String name) {
        var command = new StateWithdrawal.Command(order, customer, name, "anna@example.org", "nl");
        Optional<Result.TooMany> tooMany = state.tried(command);
        return tooMany.isPresent() ? tooMany.get() : state.handle(command);
    }
}
