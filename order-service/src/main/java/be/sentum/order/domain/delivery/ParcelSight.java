package be.sentum.order.domain.delivery;

/** All that a tracking page shows of a parcel: how far it is and to which city it goes (REQ-ORD-03). */
public record ParcelSight(ParcelStatus status, String city) {}
