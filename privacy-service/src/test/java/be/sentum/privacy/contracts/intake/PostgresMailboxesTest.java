package be.sentum.privacy.contracts.intake;

import be.sentum.privacy.application.port.out.intake.Mailboxes;
import be.sentum.testing.WithSentumServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@WithSentumServers
class PostgresMailboxesTest extends MailboxesContract {

    @Inject
    Mailboxes mailboxes;

    @Override
    protected Mailboxes mailboxes() {
        return mailboxes;
    }
}
