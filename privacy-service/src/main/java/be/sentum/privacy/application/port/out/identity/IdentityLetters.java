package be.sentum.privacy.application.port.out.identity;

import be.sentum.privacy.application.port.out.identity.KnownContacts.Contact;
import be.sentum.privacy.domain.identity.check.CheckId;
import be.sentum.privacy.domain.request.PrivacyRequest;
import java.time.Instant;

/**
 * Letters about a case that say neither who the person is nor whether we know anybody of that address; they leave with
 * the transaction.
 */
public interface IdentityLetters {

    /** REQ-DSR-02: case number, day of receipt, day due; nothing is needed. */
    void received(PrivacyRequest request, Contact to);

    /** The same, with the question for proof. */
    void received(PrivacyRequest request, Contact to, Link link);

    /** An officer asks for proof. */
    void asked(PrivacyRequest request, Contact to, Link link);

    /** @param token stands in no address that a server sees */
    record Link(CheckId check, String token, Instant until) {
        @Override
        public String toString() {
            return "Link[" + check + "]";
        }
    }
}
