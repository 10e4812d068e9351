package be.sentum.billing.application.port.out;

import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.customer.CardCopy;
import java.util.Optional;

/** Billing's copies of the customers' cards. */
public interface Cards {

    /** Keeps the copy unless a newer one, or this one, is here. Of two first writers at once, one fails and tries again. */
    void keep(CardCopy card);

    Optional<CardCopy> of(CustomerId customer);

    /** Forgets the copy; does nothing when there is none. */
    void forget(CustomerId customer);
}
