package be.sentum.order.domain.delivery;

/** How far a parcel has come, in the usual order; all but the first are told by the carrier. */
public enum ParcelStatus {
    HANDED_OVER,
    PICKED_UP,
    IN_TRANSIT,
    OUT_FOR_DELIVERY,
    FAILED,
    DELIVERED
}
