package be.sentum.order.domain.delivery;

/**
 * All that a tracking page shows of a parcel: how far it is and to which city it goes (REQ-ORD-03).
 *
 * @param forAnother whether somebody else than its buyer receives it, who is told from whom we have the address (Art. 14)
 */
public record ParcelSight(ParcelStatus status, String city, boolean forAnother) {

    /** Of a parcel that its buyer receives. */
    public ParcelSight(ParcelStatus status, String city) {
        this(status, city, false);
    }
}
