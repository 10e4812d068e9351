package be.sentum.privacy.application.port.in.identity;

import be.sentum.privacy.domain.identity.Fact;
import be.sentum.privacy.domain.identity.MailAddress;
import be.sentum.privacy.domain.request.intake.Language;
import be.sentum.privacy.domain.subject.SubjectId;

/**
 * Keeps what is needed to write to a person about a request, and to recognise that person (P13): the address, the
 * language, and facts as fingerprints. What comes twice or late changes nothing.
 */
public interface LearnOfPersons {

    /** @param version of the card: an older one than the known is ignored */
    void card(SubjectId subject, long version, MailAddress address, Language language);

    void fact(SubjectId subject, Fact fact);

    /** The person is no customer any more. */
    void forget(SubjectId subject);
}
