package be.sentum.billing.application.port.in;

import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.customer.CardCopy;

/** Keeps billing's copy of a customer's card up to date. Idempotent; older versions are ignored. */
public interface KeepCard {

    void keep(CardCopy card);

    /** The card is gone: forget the copy. */
    void forget(CustomerId customer);
}
