package be.sentum.order.application.port.in;

import be.sentum.order.domain.OrderChange;
import be.sentum.order.domain.OrderId;
import be.sentum.order.domain.customer.Requester;

/**
 * The buyer, or an agent who asked the buyer, says where what has not been handed over goes after the buyer's address
 * changed (REQ-REC-01): never by itself. Refused once everything has left. Idempotent.
 */
public interface ChooseDeliveryAddress {

    OrderChange handle(Command command);

    /**
     * @param cardVersion of the buyer's card whose address was shown; another one now is refused, so that nobody confirms
     *     an address unseen
     */
    record Command(OrderId order, Requester requester, Choice choice, long cardVersion) {}

    /** NEW: the address of the buyer's card. PRESENT: where it was to go all along. */
    enum Choice {
        NEW,
        PRESENT
    }
}
