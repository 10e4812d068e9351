package be.sentum.billing.domain.payment;

import be.sentum.billing.domain.Brussels;
import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.Euro;
import be.sentum.billing.domain.OrderId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one order costs its buyer and what came in for it. Never changes: each method answers the account after it.
 *
 * @param total of the order, VAT included
 * @param credited what credit notes took off it, VAT included
 * @param paid all that came in
 * @param unwanted what of it came when the order could not be paid: it is owed back, and settles nothing
 * @param end absent as long as the order goes on, or was delivered and kept
 * @param goodsBackAt when goods of it came back, absent until then
 * @param refundSince since when more came in than is owed, absent when it is not so
 * @param changedAt the last thing that happened to it
 */
public record OrderAccount(
        OrderId order,
        String orderNumber,
        CustomerId customer,
        boolean prepaid,
        Euro total,
        Euro credited,
        Euro paid,
        Euro unwanted,
        @Nullable OrderEnd end,
        @Nullable Instant goodsBackAt,
        @Nullable Instant refundSince,
        Instant changedAt) {

    /** CEL VI.50: what was paid goes back within 14 days. */
    public static final int DAYS_TO_REFUND = 14;

    /** Of an order that was just placed. */
    public static OrderAccount opened(
            OrderId order, String orderNumber, CustomerId customer, boolean prepaid, Euro total, Instant at) {
        return new OrderAccount(
                order,
                orderNumber,
                customer,
                prepaid,
                total,
                Euro.ZERO,
                Euro.ZERO,
                Euro.ZERO,
                null,
                null,
                null,
                micros(at));
    }

    /** The buyer pays first after all. */
    public OrderAccount prepay(Instant at) {
        return next(true, credited, paid, unwanted, end, goodsBackAt, at);
    }

    public OrderAccount receive(Euro amount, Instant at) {
        return next(prepaid, credited, paid.plus(amount), unwanted, end, goodsBackAt, at);
    }

    /** So much of what came in was not awaited: order-service says that the order could not be paid any more. */
    public OrderAccount giveBack(Euro amount, Instant at) {
        return next(prepaid, credited, paid, unwanted.plus(amount), end, goodsBackAt, at);
    }

    public OrderAccount credit(Euro amount, Instant at) {
        return next(prepaid, credited.plus(amount), paid, unwanted, end, goodsBackAt, at);
    }

    /** The first end counts. */
    public OrderAccount end(OrderEnd how) {
        return end == null ? next(prepaid, credited, paid, unwanted, how, goodsBackAt, how.at()) : this;
    }

    public OrderAccount goodsBack(Instant at) {
        return next(prepaid, credited, paid, unwanted, end, micros(at), at);
    }

    /** What the buyer still has to pay; nothing once the order is over. */
    public Euro outstanding() {
        return end == null ? due().plus(unwanted).minus(paid).orZero() : Euro.ZERO;
    }

    /** What is owed back to the buyer: payments of an order that is over, payments of too much, credited ones. */
    public Euro refund() {
        return end == null ? paid.minus(unwanted).minus(due()).orZero().plus(unwanted) : paid;
    }

    /** The last day on which it is paid back in time; empty when nothing is owed back. */
    public Optional<LocalDate> refundDueOn() {
        return Optional.ofNullable(refundSince)
                .map(since -> Brussels.dateOf(since).plusDays(DAYS_TO_REFUND));
    }

    /** CEL VI.50 § 1: it may be kept back until the goods are here. */
    public boolean mayWithhold() {
        return end != null && end.kind() == OrderEnd.Kind.WITHDRAWN_AFTER_SENDING && goodsBackAt == null;
    }

    /** Nothing came in, and nothing will have to be invoiced: no document rests on it. */
    public boolean isWithoutDocument() {
        return end != null && !paid.isPositive() && !credited.isPositive();
    }

    private Euro due() {
        return total.minus(credited).orZero();
    }

    private OrderAccount next(
            boolean nowPrepaid,
            Euro nowCredited,
            Euro nowPaid,
            Euro nowUnwanted,
            @Nullable OrderEnd nowEnd,
            @Nullable Instant nowGoodsBackAt,
            Instant at) {
        var next = new OrderAccount(
                order,
                orderNumber,
                customer,
                nowPrepaid,
                total,
                nowCredited,
                nowPaid,
                nowUnwanted,
                nowEnd,
                nowGoodsBackAt,
                refundSince,
                micros(at));
        return next.owing(
                next.refund().isPositive() ? Optional.ofNullable(refundSince).orElse(micros(at)) : null);
    }

    private OrderAccount owing(@Nullable Instant since) {
        return new OrderAccount(
                order,
                orderNumber,
                customer,
                prepaid,
                total,
                credited,
                paid,
                unwanted,
                end,
                goodsBackAt,
                since,
                changedAt);
    }

    private static Instant micros(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }
}
