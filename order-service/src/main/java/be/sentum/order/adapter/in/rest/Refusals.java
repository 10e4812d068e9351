package be.sentum.order.adapter.in.rest;

import be.sentum.order.domain.Rejection;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.FieldError;
import be.sentum.web.problem.ProblemCode;
import be.sentum.web.problem.ProblemException;
import java.util.List;

/** Every refusal of a use case as a problem: a new one that nobody mapped does not compile. */
public final class Refusals {

    private Refusals() {}

    public static ProblemException of(Rejection rejection) {
        return switch (rejection) {
            case Rejection.UnknownCustomer _ ->
                problem(OrderProblem.UNKNOWN_CUSTOMER, "Register as a customer first, or name one that exists.");
            case Rejection.ProcessingRestricted _ ->
                problem(
                        CommonProblem.PROCESSING_RESTRICTED,
                        "Only stored (Art. 18). A buyer confirms a new order with confirmRestricted.");
            case Rejection.AccountClosed _ ->
                problem(OrderProblem.ACCOUNT_CLOSED, "Orders under way go on; for a new one somebody registers again.");
            case Rejection.UnknownProducts r ->
                problem(OrderProblem.UNKNOWN_PRODUCT, "GET /products lists what there is.", r.positions(), "sku");
            case Rejection.UnavailableProducts r ->
                problem(OrderProblem.PRODUCT_UNAVAILABLE, "Leave these lines out for now.", r.positions(), "sku");
            case Rejection.VatRatesNotValid r ->
                problem(
                        OrderProblem.VAT_RATE_NOT_VALID,
                        "No rate is valid today for the class of these products.",
                        r.positions(),
                        "sku");
            case Rejection.VatRateNotValid _ ->
                problem(OrderProblem.VAT_RATE_NOT_VALID, "GET /vat-rates tells which classes have a rate today.");
            case Rejection.UnknownVatClass _ ->
                new ProblemException(
                        CommonProblem.VALIDATION_FAILED,
                        "GET /vat-rates lists the rates and classes.",
                        List.of(new FieldError("vatRate", "unknown_vat_rate")));
            case Rejection.VatRateOverlaps _ ->
                problem(OrderProblem.VAT_RATE_OVERLAPS, "End the other period first, or begin after it.");
            case Rejection.VatRateInForce _ ->
                problem(OrderProblem.VAT_RATE_IN_FORCE, "Enter a period that begins later; orders keep their rate.");
            case Rejection.NoDeliveryAddress _ ->
                problem(OrderProblem.DELIVERY_ADDRESS_REQUIRED, "Send deliveryAddress, or add one to the customer.");
            case Rejection.NoSuchOrder _ -> notFound();
            case Rejection.InvalidTransition r ->
                problem(CommonProblem.INVALID_TRANSITION, "The order is " + r.from() + ": read it again.");
            case Rejection.AlreadyHandedOver _ ->
                problem(
                        OrderProblem.ALREADY_HANDED_OVER,
                        "Ask the carrier, with the tracking number, whether it can still be redirected.");
            case Rejection.StaleAddress _ ->
                problem(CommonProblem.VERSION_MISMATCH, "Read the order again and confirm the address it shows now.");
            case Rejection.CarrierNotRegistered _ ->
                problem(OrderProblem.RECIPIENT_NOT_REGISTERED, "Name a carrier that is registered for delivery today.");
            case Rejection.TransferNotAllowed _ ->
                problem(
                        OrderProblem.TRANSFER_NOT_ALLOWED,
                        "Name a carrier within the EEA, or one with a valid mechanism.");
            case Rejection.NobodyToDeliverTo _ ->
                problem(
                        OrderProblem.NOBODY_TO_DELIVER_TO,
                        "The recipient's data were erased: cancel the order, or ask its buyer for a new one.");
            case Rejection.TrackingNumberTaken _ ->
                problem(OrderProblem.TRACKING_NUMBER_TAKEN, "Each parcel has a tracking number of its own.");
            case Rejection.MoreThanRemains r ->
                problem(
                        OrderProblem.EXCEEDS_REMAINING,
                        "The order says what was ordered and what has left.",
                        r.positions(),
                        "quantity");
            case Rejection.MoreThanDelivered r ->
                problem(
                        OrderProblem.EXCEEDS_DELIVERED,
                        "The order says what was delivered, its returns what came back.",
                        r.positions(),
                        "quantity");
            case Rejection.NoSuchParcel _ -> notFound();
            case Rejection.NotYetHappened _ -> occurred("in_future");
            case Rejection.BeforeShipping _ -> occurred("before_shipping");
            case Rejection.WithdrawalPeriodOver r ->
                problem(
                        OrderProblem.WITHDRAWAL_PERIOD_OVER,
                        "It ended on " + r.endedOn() + ". Goods that are not as they should be are another matter:"
                                + " write to us.");
            case Rejection.NoRightOfWithdrawal _ ->
                problem(OrderProblem.NO_WITHDRAWAL_RIGHT, "The right is a consumer's, and a company bought this.");
            case Rejection.NoSuchStatement _ -> notFound();
            case Rejection.StaleProduct _ ->
                problem(CommonProblem.VERSION_MISMATCH, "Read the product again and repeat the change.");
        };
    }

    private static ProblemException occurred(String fault) {
        return new ProblemException(
                CommonProblem.VALIDATION_FAILED,
                "Correct the fields named in errors.",
                List.of(new FieldError("occurredAt", fault)));
    }

    public static ProblemException notFound() {
        return problem(CommonProblem.NOT_FOUND, "There is no such resource for you.");
    }

    private static ProblemException problem(ProblemCode code, String detail) {
        return new ProblemException(code, detail);
    }

    private static ProblemException problem(ProblemCode code, String detail, List<Integer> positions, String field) {
        return new ProblemException(
                code,
                detail,
                positions.stream()
                        .map(i -> new FieldError("lines[" + i + "]." + field, code.code()))
                        .toList());
    }
}
