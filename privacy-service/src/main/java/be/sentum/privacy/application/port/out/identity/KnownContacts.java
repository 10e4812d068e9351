package be.sentum.privacy.application.port.out.identity;

import be.sentum.privacy.domain.identity.MailAddress;
import be.sentum.privacy.domain.request.intake.Language;
import be.sentum.privacy.domain.subject.SubjectId;
import java.util.List;
import java.util.Optional;

/** Where customers can be written to, and who has which address. */
public interface KnownContacts {

    /** A version that is not newer than the known one changes nothing. */
    void keep(SubjectId subject, long version, Contact contact, String fingerprint);

    void forget(SubjectId subject);

    Optional<Contact> of(SubjectId subject);

    /** Everybody with that address, in no telling order: two customers may share one. */
    List<SubjectId> withAddress(String fingerprint);

    /** Everybody with an address of that SHA-256: of its letters in lower case, in hex. */
    List<SubjectId> withAddressSha256(String hex);

    /** How to write to a person. */
    record Contact(MailAddress address, Language language) {}
}
