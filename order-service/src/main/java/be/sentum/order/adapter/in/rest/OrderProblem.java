package be.sentum.order.adapter.in.rest;

import be.sentum.web.problem.ProblemCode;
import java.util.Locale;

/** The refusals only this service knows. */
public enum OrderProblem implements ProblemCode {
    UNKNOWN_CUSTOMER(422, "No customer belongs to this log-in"),
    ACCOUNT_CLOSED(409, "The customer's account is closed"),
    UNKNOWN_PRODUCT(422, "There is no such product"),
    PRODUCT_UNAVAILABLE(422, "A product cannot be ordered now"),
    VAT_RATE_NOT_VALID(422, "No rate of value added tax is valid on that day"),
    VAT_RATE_OVERLAPS(409, "Another rate of that class holds on some of those days"),
    VAT_RATE_IN_FORCE(409, "A rate that has begun stays as it is"),
    DELIVERY_ADDRESS_REQUIRED(422, "Nobody knows where to deliver"),
    RECIPIENT_NOT_REGISTERED(403, "Nothing is disclosed to a recipient that is not registered"),
    TRANSFER_NOT_ALLOWED(403, "Nothing leaves the EEA without a valid transfer mechanism"),
    NOBODY_TO_DELIVER_TO(409, "Nobody is left to whom this could be delivered"),
    ALREADY_HANDED_OVER(409, "Everything of the order has been handed over"),
    TRACKING_NUMBER_TAKEN(409, "Another parcel has this tracking number"),
    SIGNATURE_INVALID(401, "The call is not signed by this carrier"),
    SIGNATURE_EXPIRED(401, "The signature is too old, or dated ahead"),
    EXCEEDS_REMAINING(422, "More than is still to be shipped"),
    WITHDRAWAL_PERIOD_OVER(409, "The time to withdraw is over"),
    NO_WITHDRAWAL_RIGHT(409, "There is no right to withdraw from this order"),
    EXCEEDS_DELIVERED(422, "More than was delivered and is not back yet");

    private final int status;
    private final String title;

    OrderProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
