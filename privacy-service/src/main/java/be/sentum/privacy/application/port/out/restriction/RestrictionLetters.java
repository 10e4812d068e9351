package be.sentum.privacy.application.port.out.restriction;

import be.sentum.privacy.application.port.out.identity.KnownContacts.Contact;
import be.sentum.privacy.domain.restriction.Restriction;
import java.time.LocalDate;

/** What a person is told about a restriction; leaves with the transaction. */
public interface RestrictionLetters {

    /** It holds everywhere. */
    void inForce(Restriction restriction, Contact to);

    /** It ends on that day, Brussels date (Art. 18(3)). */
    void beforeLifting(Restriction restriction, LocalDate day, Contact to);
}
