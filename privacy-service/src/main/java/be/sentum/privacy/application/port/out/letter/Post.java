package be.sentum.privacy.application.port.out.letter;

import be.sentum.privacy.application.port.out.identity.KnownContacts.Contact;
import be.sentum.privacy.domain.letter.CaseLetter;
import be.sentum.privacy.domain.letter.RemedyBlock;
import be.sentum.privacy.domain.request.PrivacyRequest;
import java.util.Set;

/** Carries letters about a case to its person. */
public interface Post {

    /**
     * What the finished text lacks of what it must say (REQ-CLK-04): a letter for which this is not empty cannot be
     * sent. Empty for a letter that refuses nothing.
     */
    Set<RemedyBlock> missing(PrivacyRequest request, CaseLetter letter);

    /** Sends with the transaction, in the language of the case. */
    void write(PrivacyRequest request, CaseLetter letter, Contact to);
}
