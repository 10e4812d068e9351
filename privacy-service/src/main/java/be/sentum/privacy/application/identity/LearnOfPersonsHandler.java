package be.sentum.privacy.application.identity;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.identity.LearnOfPersons;
import be.sentum.privacy.application.port.out.identity.Fingerprints;
import be.sentum.privacy.application.port.out.identity.KnownContacts;
import be.sentum.privacy.application.port.out.identity.KnownContacts.Contact;
import be.sentum.privacy.application.port.out.identity.KnownFacts;
import be.sentum.privacy.domain.identity.Fact;
import be.sentum.privacy.domain.identity.MailAddress;
import be.sentum.privacy.domain.request.intake.Language;
import be.sentum.privacy.domain.subject.SubjectId;

@UseCase
class LearnOfPersonsHandler implements LearnOfPersons {

    private final KnownContacts contacts;
    private final KnownFacts facts;
    private final Fingerprints fingerprints;

    LearnOfPersonsHandler(KnownContacts contacts, KnownFacts facts, Fingerprints fingerprints) {
        this.contacts = contacts;
        this.facts = facts;
        this.fingerprints = fingerprints;
    }

    @Override
    public void card(SubjectId subject, long version, MailAddress address, Language language) {
        contacts.keep(subject, version, new Contact(address, language), fingerprints.of(address));
    }

    @Override
    public void fact(SubjectId subject, Fact fact) {
        facts.keep(subject, fact.kind(), fingerprints.of(subject, fact));
    }

    @Override
    public void forget(SubjectId subject) {
        contacts.forget(subject);
        facts.forget(subject);
    }
}
