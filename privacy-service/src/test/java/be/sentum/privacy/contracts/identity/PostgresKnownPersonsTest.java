package be.sentum.privacy.contracts.identity;

import be.sentum.privacy.application.port.out.identity.KnownContacts;
import be.sentum.privacy.application.port.out.identity.KnownFacts;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@WithSentumServers
class PostgresKnownPersonsTest extends KnownPersonsContract {

    @Inject
    KnownContacts contacts;

    @Inject
    KnownFacts facts;

    @Override
    protected KnownContacts contacts() {
        return contacts;
    }

    @Override
    protected KnownFacts facts() {
        return facts;
    }
}
