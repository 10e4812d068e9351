package be.sentum.billing.application.port.out;

import be.sentum.billing.domain.CustomerId;
import java.util.Optional;

/** The customers billing knows. */
public interface Customers {

    /** Asked first by every use case about a person. */
    Standing standing(CustomerId customer);

    /** The customer behind a log-in, if that customer's card is here. */
    Optional<CustomerId> behind(String login);

    /** How billing must treat a customer right now, with regard to solvency assessment (purpose P06). */
    enum Standing {
        GOOD,
        /** No card has arrived (yet). */
        UNKNOWN,
        /** Assessment is restricted (Art. 18). */
        RESTRICTED,
        /** Erased: nothing may be written about this customer again. */
        ERASED
    }
}
