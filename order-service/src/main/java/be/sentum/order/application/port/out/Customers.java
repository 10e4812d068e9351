package be.sentum.order.application.port.out;

import be.sentum.order.domain.customer.CustomerId;
import be.sentum.order.domain.customer.Standing;
import be.sentum.order.domain.gift.RecipientId;
import java.time.Instant;

/** Who is a customer, and whether their orders may be handled. */
public interface Customers {

    /** For handling an order (purpose P02). */
    Standing standing(CustomerId customer);

    /**
     * For delivering an order (purpose P03) that was placed then. One that was placed when the restriction held already
     * goes on: its buyer ordered knowing of it, which is the consent of Art. 18(2).
     */
    Standing forDelivery(CustomerId customer, Instant placedAt);

    /**
     * For delivering an order to the person it is for, other than its buyer. Unknown until that person turns to us: a
     * restriction or an erasure comes after that.
     */
    Standing forDelivery(RecipientId recipient);
}
