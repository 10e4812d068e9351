package be.sentum.order.domain;

import be.sentum.order.domain.progress.OrderStatus;
import java.time.LocalDate;
import java.util.List;

/** Why something was not done. Positions count from 0 in the list that was asked for. */
public sealed interface Rejection {

    /** Nobody with this id or log-in is a customer here, or no longer is. */
    record UnknownCustomer() implements Rejection {}

    /** Art. 18 GDPR: this customer's data are only stored (REQ-RES-02). */
    record ProcessingRestricted() implements Rejection {}

    /** The customer closed the account: what was ordered goes on, nothing new begins (RET-05). */
    record AccountClosed() implements Rejection {}

    record UnknownProducts(List<Integer> positions) implements Rejection {}

    record UnavailableProducts(List<Integer> positions) implements Rejection {}

    /** REQ-INV-04: no rate of value added tax is valid today for the class of these products. */
    record VatRatesNotValid(List<Integer> positions) implements Rejection {}

    /** Neither the order nor the customer's card says where to deliver. */
    record NoDeliveryAddress() implements Rejection {}

    /** There is no such order, or it belongs to somebody else: nobody learns which. */
    record NoSuchOrder() implements Rejection {}

    record InvalidTransition(OrderStatus from) implements Rejection {}

    /** REQ-REC-01: a parcel that has left goes where it was sent. */
    record AlreadyHandedOver() implements Rejection {}

    /** The buyer's address is not, or no longer, the one that was shown. */
    record StaleAddress() implements Rejection {}

    /** REQ-LB-06: whoever is not registered for delivery today gets nothing. */
    record CarrierNotRegistered() implements Rejection {}

    /** REQ-XFR-01: the carrier is outside the EEA and no valid mechanism carries the data there. */
    record TransferNotAllowed() implements Rejection {}

    /** REQ-ORD-05: whom the order was for was erased, and where it goes with that person. */
    record NobodyToDeliverTo() implements Rejection {}

    record TrackingNumberTaken() implements Rejection {}

    /** A parcel would hold more of a product than is still to be shipped, or one that was not ordered. */
    record MoreThanRemains(List<Integer> positions) implements Rejection {}

    record NoSuchParcel() implements Rejection {}

    /** A carrier reported what has not happened yet. */
    record NotYetHappened() implements Rejection {}

    /** A carrier reported what is said to have happened before it was given the parcel. */
    record BeforeShipping() implements Rejection {}

    /** Somebody else changed the product since it was read. */
    record StaleProduct() implements Rejection {}

    /** No rate of value added tax was ever told for that class of products. */
    record UnknownVatClass() implements Rejection {}

    /** REQ-INV-04: rates are told for that class of products, but none is valid today. */
    record VatRateNotValid() implements Rejection {}

    /** Another rate of that class holds on some of the days. */
    record VatRateOverlaps() implements Rejection {}

    /** A rate that has begun stays as it is: orders were placed at it. */
    record VatRateInForce() implements Rejection {}

    /** REQ-ORD-04: the time in which a consumer may withdraw ended on that Brussels date. */
    record WithdrawalPeriodOver(LocalDate endedOn) implements Rejection {}

    /** REQ-ORD-04: the right is a consumer's, and a company bought. */
    record NoRightOfWithdrawal() implements Rejection {}

    /** A statement of withdrawal that nobody made, or whose time to be confirmed is over: nobody learns which. */
    record NoSuchStatement() implements Rejection {}

    /** More would come back of a product than was delivered and is still there. */
    record MoreThanDelivered(List<Integer> positions) implements Rejection {}
}
