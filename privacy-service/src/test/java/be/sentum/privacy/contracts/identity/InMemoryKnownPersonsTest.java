package be.sentum.privacy.contracts.identity;

import be.sentum.privacy.application.port.out.identity.KnownContacts;
import be.sentum.privacy.application.port.out.identity.KnownFacts;
import be.sentum.privacy.fakes.identity.InMemoryKnownContacts;
import be.sentum.privacy.fakes.identity.InMemoryKnownFacts;

class InMemoryKnownPersonsTest extends KnownPersonsContract {

    private final KnownContacts contacts = new InMemoryKnownContacts();
    private final KnownFacts facts = new InMemoryKnownFacts();

    @Override
    protected KnownContacts contacts() {
        return contacts;
    }

    @Override
    protected KnownFacts facts() {
        return facts;
    }
}
