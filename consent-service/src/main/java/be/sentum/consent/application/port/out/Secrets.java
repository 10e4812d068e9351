package be.sentum.consent.application.port.out;

import be.sentum.consent.domain.suppression.MailAddress;
import be.sentum.consent.domain.suppression.SealedAddress;

/** What only this service can make: tokens nobody guesses, and hashes nobody else can compute. */
public interface Secrets {

    /** 256 random bits, fit for a link. */
    String newToken();

    /** The same for all ways of writing the same address (REQ-MKT-07). */
    SealedAddress seal(MailAddress address);
}
