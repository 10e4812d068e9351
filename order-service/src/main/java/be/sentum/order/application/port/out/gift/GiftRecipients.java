package be.sentum.order.application.port.out.gift;

import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.gift.FoundRecipient;
import be.sentum.order.domain.gift.ParcelMark;
import be.sentum.order.domain.gift.RecipientId;
import java.util.List;
import java.util.UUID;

/** The persons orders are for, other than their buyers (REQ-ORD-05). They come and go with the orders. */
public interface GiftRecipients {

    /** Whom parcels with that mark are for; empty for those that are for their buyers. */
    List<FoundRecipient> of(ParcelMark mark);

    /** How many orders for that person are not at their end. */
    int open(RecipientId recipient);

    /**
     * Takes name, address and words for the carrier from the person's order, whose buyer keeps the rest of it; one that
     * waits for a parcel is late from now on, as it can go nowhere. Idempotent.
     */
    void takeOffOrder(RecipientId recipient);

    /**
     * How many others the erasure of that person would touch whose data are to stay: recipients of the person's orders, or
     * the buyer of the order that is for the person, with a legal hold or a restriction under Art. 18(1)(b) or (c).
     */
    int othersHeld(UUID subject);

    /** Forgets whom that customer's orders were for, except those whose own data are to stay. Idempotent. */
    void forgetOf(CustomerId buyer);
}
