package be.sentum.order.domain.progress;

/** Why an order came into a state. */
public enum Cause {
    PLACED,
    SOLVENCY_APPROVED,
    SOLVENCY_REFERRED,
    SOLVENCY_REJECTED,
    PREPAYMENT_CHOSEN,
    PARCEL_SHIPPED,
    PARCELS_DELIVERED,
    DELIVERY_ADDRESS_CHANGED,
    BY_CUSTOMER,
    BY_STAFF,
    SUBJECT_ERASED
}
