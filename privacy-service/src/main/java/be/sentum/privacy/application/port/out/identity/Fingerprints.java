package be.sentum.privacy.application.port.out.identity;

import be.sentum.privacy.domain.identity.Fact;
import be.sentum.privacy.domain.identity.MailAddress;
import be.sentum.privacy.domain.subject.SubjectId;

/**
 * Keyed hashes: the same input gives the same fingerprint, and without the key nobody can try inputs until one fits.
 * Hex, 64 signs.
 */
public interface Fingerprints {

    /** Of the normalised address. */
    String of(MailAddress address);

    /** Of one person's fact: two persons' equal amounts have different fingerprints. */
    String of(SubjectId subject, Fact fact);

    /** Of a token in a link, or of the id of a mail. */
    String of(String secret);

    /** A new token that nobody can guess, fit for a link. */
    String newToken();
}
