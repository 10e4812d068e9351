package be.sentum.order.application.port.out;

import be.sentum.order.domain.Order;
import be.sentum.order.domain.delivery.Parcel;

/** Those who deliver. Handing a parcel over tells them who gets it and where: a disclosure (REQ-NTF-01). */
public interface Carriers {

    /**
     * Enters the disclosure in the log, in the caller's transaction; a refusal enters nothing. Idempotent by the
     * parcel's id.
     */
    Answer handOver(Order order, Parcel parcel);

    /** Whether the parcel may leave. */
    enum Answer {
        ALLOWED,

        /** Nobody is registered under that code for deliveries today (REQ-LB-06). */
        NOT_REGISTERED,

        /** The data would leave the EEA without a valid mechanism (REQ-XFR-01). */
        TRANSFER_NOT_ALLOWED
    }
}
