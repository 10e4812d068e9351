package be.sentum.customer.domain;

import be.sentum.customer.domain.details.Violation;
import java.util.List;

/** Why something is not done. */
public sealed interface Rejection {

    /** Some fields are not valid; all of them are named. */
    record InvalidDetails(List<Violation> violations) implements Rejection {

        public InvalidDetails {
            violations = List.copyOf(violations);
        }
    }

    /** A customer belongs to this log-in already. */
    record CustomerExists() implements Rejection {}

    /** There is no such customer, or it is somebody else's: the same answer for both. */
    record UnknownCustomer() implements Rejection {}

    /** The customer has changed since the caller read it. */
    record StaleVersion() implements Rejection {}

    /** The person has restricted the administration of the account (Art. 18 GDPR). */
    record ProcessingRestricted() implements Rejection {}
}
