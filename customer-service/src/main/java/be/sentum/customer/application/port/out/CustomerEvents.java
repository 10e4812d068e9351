package be.sentum.customer.application.port.out;

import be.sentum.customer.domain.CustomerEvent;
import be.sentum.customer.domain.CustomerId;

/** Tells other services, in the same transaction as the change itself. */
public interface CustomerEvents {

    /** The event, and the card as it is now. */
    void publish(CustomerEvent event);

    /** Takes the card back: every service that compacts or reads the topic forgets it. */
    void withdrawCard(CustomerId customer);
}
