package be.sentum.privacy.application.identity;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.identity.KnownLanguage;
import be.sentum.privacy.application.port.out.identity.KnownContacts;
import be.sentum.privacy.application.port.out.identity.KnownContacts.Contact;
import be.sentum.privacy.domain.request.intake.Language;
import be.sentum.privacy.domain.subject.SubjectId;
import java.util.Optional;

@UseCase
class KnownLanguageHandler implements KnownLanguage {

    private final KnownContacts contacts;

    KnownLanguageHandler(KnownContacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public Optional<Language> of(SubjectId subject) {
        return contacts.of(subject).map(Contact::language);
    }
}
