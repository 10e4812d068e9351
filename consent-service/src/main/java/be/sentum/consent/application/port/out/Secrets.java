package be.sentum.consent.application.port.out;

import be.sentum.consent.domain.suppression.MailAddress;
import be.sentum.consent.domain.suppression.SealedAddress;
import java.util.List;

/** What only this service can make: tokens nobody guesses, and hashes nobody else can compute. */
public interface Secrets {

    /** 256 random bits, fit for a link. */
    String newToken();

    /** The same for all ways of writing the same address (REQ-MKT-07). */
    SealedAddress seal(MailAddress address);

    /** Every hash that may have been kept of this address, under the present and the former keys; the present one first. */
    List<SealedAddress> every(MailAddress address);

    /** The id that hashes under the present key begin with. */
    String presentKey();
}
