package be.sentum.order.domain;

import static be.sentum.order.fake.Given.NOON;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.order.domain.delivery.CarrierReport;
import be.sentum.order.domain.delivery.Parcel;
import be.sentum.order.domain.delivery.ParcelLine;
import be.sentum.order.domain.delivery.ParcelStatus;
import be.sentum.order.domain.money.Money;
import be.sentum.order.domain.payment.Payment;
import be.sentum.order.domain.payment.PaymentChoice;
import be.sentum.order.domain.payment.PaymentId;
import be.sentum.order.domain.payment.PaymentMethod;
import be.sentum.order.domain.payment.SolvencyOutcome;
import be.sentum.order.domain.progress.Cause;
import be.sentum.order.domain.progress.OrderStatus;
import be.sentum.order.domain.returns.Return;
import be.sentum.order.domain.returns.ReturnId;
import be.sentum.order.domain.returns.ReturnReason;
import be.sentum.order.fake.Given;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every state meets everything that can happen to an order. What becomes of it stands in the table: the next state;
 * {@code noted}, something more in the timeline of the same state; {@code same}, nothing to tell; {@code no}, refused as
 * an invalid transition; {@code left}, refused because all of it has been handed over.
 */
class OrderStatesTest {

    private static final Instant LATER = NOON.plusSeconds(3600);

    private static final List<OrderStatus> COLUMNS = List.of(
            OrderStatus.AWAITING_PAYMENT,
            OrderStatus.AWAITING_SOLVENCY,
            OrderStatus.PAYMENT_CHOICE_REQUIRED,
            OrderStatus.REJECTED,
            OrderStatus.CONFIRMED,
            OrderStatus.PARTLY_SHIPPED,
            OrderStatus.SHIPPED,
            OrderStatus.DELIVERED,
            OrderStatus.CANCELLED,
            OrderStatus.WITHDRAWN);

    // spotless:off
    private static final String TABLE = """
            choosePrepayment            no         no                       AWAITING_PAYMENT  AWAITING_PAYMENT  no              no        no         no     no     no
            requestReview               no         no                       noted             no                no              no        no         no     no     no
            cancel                      CANCELLED  CANCELLED                CANCELLED         CANCELLED         CANCELLED       no        no         no     no     no
            withdraw                    WITHDRAWN  WITHDRAWN                WITHDRAWN         WITHDRAWN         WITHDRAWN       WITHDRAWN WITHDRAWN  WITHDRAWN no no
            takeBack                    noted      noted                    noted             noted             noted           noted     noted      noted  noted  noted
            ship all                    no         no                       no                no                SHIPPED         SHIPPED   no         no     no     no
            ship part                   no         no                       no                no                PARTLY_SHIPPED  PARTLY_SHIPPED  no   no     no     no
            report delivered            same       same                     same              same              same            same      DELIVERED  same   same   same
            decideSolvency APPROVED     same       CONFIRMED                CONFIRMED         CONFIRMED         same            same      same       same   same   same
            decideSolvency REFER        same       PAYMENT_CHOICE_REQUIRED  same              same              same            same      same       same   same   same
            decideSolvency NOT_ASSESSED same       PAYMENT_CHOICE_REQUIRED  same              same              same            same      same       same   same   same
            decideSolvency REJECTED     same       REJECTED                 REJECTED          same              same            same      same       same   same   same
            noteContest                 same       same                     noted             noted             same            same      same       same   same   same
            pay all                     CONFIRMED  CONFIRMED                CONFIRMED         CONFIRMED           noted           noted     noted      noted  noted  noted
            pay part                    noted      noted                    noted             noted             noted           noted     noted      noted  noted  noted
            timeOut                     CANCELLED  PAYMENT_CHOICE_REQUIRED  CANCELLED         CANCELLED         same            same      same       same   same   same
            deliverTo                   noted      noted                    noted             noted             noted           noted     left       left   no     no
            keepAddress                 same       same                     same              same              same            same      left       left   no     no
            """;
    // spotless:on

    private static final Map<String, Function<Order, Outcome>> HAPPENS = happens();

    private static Map<String, Function<Order, Outcome>> happens() {
        Map<String, Function<Order, Outcome>> happens = new LinkedHashMap<>();
        happens.put("choosePrepayment", order -> order.choosePrepayment(LATER));
        happens.put("requestReview", order -> order.requestReview(LATER));
        happens.put("cancel", order -> order.cancel(Cause.BY_CUSTOMER, LATER));
        happens.put("withdraw", order -> order.withdraw(LATER));
        happens.put("takeBack", order -> order.takeBack(returned(order)));
        happens.put("ship all", order -> order.ship(parcel(order)));
        happens.put("ship part", order -> order.ship(Given.parcel(Given.books(1))));
        happens.put("report delivered", OrderStatesTest::delivered);
        for (SolvencyOutcome outcome : SolvencyOutcome.values()) {
            happens.put("decideSolvency " + outcome, order -> order.decideSolvency(outcome, LATER));
        }
        happens.put("noteContest", order -> order.noteContest(LATER));
        happens.put("pay all", order -> order.pay(payment(true), LATER));
        happens.put("pay part", order -> order.pay(payment(false), LATER));
        happens.put("timeOut", order -> order.timeOut(LATER));
        happens.put("deliverTo", order -> order.deliverTo(Given.ELSEWHERE, LATER));
        happens.put("keepAddress", Order::keepAddress);
        return happens;
    }

    /** Whether it was sent is looked at before. */
    private static Return returned(Order order) {
        return new Return(
                new ReturnId(UUID.randomUUID()), order.id(), List.of(Given.books(1)), ReturnReason.DEFECTIVE, LATER);
    }

    private static Parcel parcel(Order order) {
        return Given.parcel(order.remaining().toArray(ParcelLine[]::new));
    }

    /** What has no parcel hears of none. */
    private static Outcome delivered(Order order) {
        Outcome last = new Outcome.Unchanged();
        for (Parcel parcel : order.parcels()) {
            last = order.report(parcel.id(), new CarrierReport(ParcelStatus.DELIVERED, LATER));
        }
        return last instanceof Outcome.Noted ? new Outcome.Unchanged() : last;
    }

    private static Payment payment(boolean settles) {
        return new Payment(new PaymentId(UUID.randomUUID()), Money.of("10.00"), settles);
    }

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @MethodSource("table")
    void what_happens_in_a_state_is_what_the_table_says(OrderStatus from, String what, String expected) {
        Order order = Given.reached(from, Given.customer());
        int steps = order.timeline().size();

        Outcome outcome = Objects.requireNonNull(HAPPENS.get(what)).apply(order);

        switch (expected) {
            case "no" -> assertThat(outcome).isEqualTo(new Outcome.Refused(new Rejection.InvalidTransition(from)));
            case "left" -> assertThat(outcome).isEqualTo(new Outcome.Refused(new Rejection.AlreadyHandedOver()));
            case "same" -> assertThat(outcome).isEqualTo(new Outcome.Unchanged());
            default -> assertThat(outcome).isInstanceOf(Outcome.Changed.class);
        }
        boolean moves = outcome instanceof Outcome.Changed;
        assertThat(order.timeline()).hasSize(moves ? steps + 1 : steps);
        assertThat(order.status()).isEqualTo(moves && !expected.equals("noted") ? OrderStatus.valueOf(expected) : from);
    }

    static Stream<Arguments> table() {
        return rows().entrySet().stream().flatMap(row -> {
            List<String> cells = row.getValue();
            return COLUMNS.stream()
                    .map(status -> Arguments.of(status, row.getKey(), cells.get(COLUMNS.indexOf(status))));
        });
    }

    private static Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        TABLE.lines().forEach(line -> {
            List<String> words = List.of(line.trim().split("\\s+"));
            int cells = words.size() - COLUMNS.size();
            rows.put(String.join(" ", words.subList(0, cells)), words.subList(cells, words.size()));
        });
        return rows;
    }

    @Test
    void the_table_knows_every_state() {
        assertThat(COLUMNS).containsExactlyInAnyOrder(OrderStatus.values());
    }

    @Test
    void the_table_knows_everything_that_can_happen_to_an_order() {
        assertThat(rows().keySet()).containsExactlyElementsOf(HAPPENS.keySet());
        Set<String> known = rows().keySet().stream()
                .map(what -> what.replaceFirst(" .*", ""))
                .collect(toSet());
        Set<String> all = Arrays.stream(Order.class.getMethods())
                .filter(method -> method.getReturnType() == Outcome.class)
                .map(Method::getName)
                .collect(toSet());
        assertThat(known).isEqualTo(all);
    }

    @Test
    void what_never_came_to_an_answer_takes_one_that_comes_after_all() {
        Order referred = overdue();
        Order approved = overdue();

        referred.decideSolvency(SolvencyOutcome.REFER, LATER);
        approved.decideSolvency(SolvencyOutcome.APPROVED, LATER);

        assertThat(referred.history().offersReview()).isTrue();
        assertThat(referred.requestReview(LATER)).isInstanceOf(Outcome.Changed.class);
        assertThat(approved.status()).isEqualTo(OrderStatus.CONFIRMED);
    }

    @Test
    void nobody_is_asked_to_look_at_what_was_not_assessed() {
        Order order = Given.onInvoice(Given.customer());

        order.decideSolvency(SolvencyOutcome.NOT_ASSESSED, LATER);

        assertThat(order.requestReview(LATER))
                .isEqualTo(new Outcome.Refused(new Rejection.InvalidTransition(OrderStatus.PAYMENT_CHOICE_REQUIRED)));
    }

    @Test
    void asking_for_a_human_twice_is_asking_once() {
        Order order = Given.reached(OrderStatus.PAYMENT_CHOICE_REQUIRED, Given.customer());
        order.requestReview(LATER);

        assertThat(order.requestReview(LATER)).isEqualTo(new Outcome.Unchanged());
    }

    @Test
    void while_a_human_looks_time_takes_nothing_from_the_buyer() {
        Order order = Given.reached(OrderStatus.PAYMENT_CHOICE_REQUIRED, Given.customer());
        order.requestReview(LATER);

        assertThat(order.timeOut(LATER.plusSeconds(86_400 * 365))).isEqualTo(new Outcome.Unchanged());
    }

    @Test
    void while_a_human_looks_again_at_a_rejection_time_takes_nothing_from_the_buyer() {
        Order order = Given.reached(OrderStatus.REJECTED, Given.customer());
        order.noteContest(LATER);

        assertThat(order.noteContest(LATER)).isEqualTo(new Outcome.Unchanged());
        assertThat(order.timeOut(LATER)).isEqualTo(new Outcome.Unchanged());
        assertThat(order.course().choices()).containsExactly(PaymentChoice.PREPAID);
    }

    @Test
    void what_is_partly_paid_is_not_cancelled_by_time() {
        Order order = Given.prepaid(Given.customer());
        order.pay(payment(false), LATER);

        assertThat(order.timeOut(LATER)).isEqualTo(new Outcome.Unchanged());
        assertThat(order.pay(payment(true), LATER)).isInstanceOf(Outcome.Changed.class);
        assertThat(order.status()).isEqualTo(OrderStatus.CONFIRMED);
    }

    @Test
    void the_same_payment_told_again_is_the_same_money() {
        Order order = Given.reached(OrderStatus.CANCELLED, Given.customer());
        Payment payment = payment(true);

        assertThat(order.pay(payment, LATER))
                .isInstanceOfSatisfying(
                        Outcome.Changed.class,
                        changed -> assertThat(changed.event())
                                .isEqualTo(new OrderEvent.PaymentUnwanted(order, payment, LATER)));
        assertThat(order.pay(payment, LATER)).isEqualTo(new Outcome.Unchanged());
    }

    @Test
    void a_rejected_order_that_is_paid_is_prepaid_as_if_that_had_been_chosen_before() {
        Order order = Given.reached(OrderStatus.REJECTED, Given.customer());
        Payment payment = payment(true);

        Outcome outcome = order.pay(payment, LATER);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Changed.class,
                        changed -> assertThat(changed.event()).isInstanceOf(OrderEvent.Confirmed.class));
        assertThat(order.payment()).isEqualTo(PaymentMethod.PREPAID);
        assertThat(order.pay(payment, LATER)).isEqualTo(new Outcome.Unchanged());
    }

    @Test
    void a_rejected_order_of_which_part_is_paid_waits_for_the_rest_and_one_whose_time_is_over_does_not() {
        Order partly = Given.reached(OrderStatus.REJECTED, Given.customer());
        Order late = Given.reached(OrderStatus.REJECTED, Given.customer());

        partly.pay(payment(false), LATER);
        late.timeOut(LATER);
        late.pay(payment(true), LATER);

        assertThat(partly.timeOut(LATER)).isEqualTo(new Outcome.Unchanged());
        partly.pay(payment(true), LATER);
        assertThat(partly.status()).isEqualTo(OrderStatus.CONFIRMED);
        assertThat(late.status()).isEqualTo(OrderStatus.CANCELLED);
    }

    private static Order overdue() {
        Order order = Given.onInvoice(Given.customer());
        order.timeOut(LATER);
        return order;
    }
}
