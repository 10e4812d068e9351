package be.sentum.privacy.contracts.intake;

import be.sentum.privacy.application.port.out.intake.Mailboxes;
import be.sentum.privacy.fakes.intake.InMemoryMailboxes;

class InMemoryMailboxesTest extends MailboxesContract {

    private final Mailboxes mailboxes = new InMemoryMailboxes();

    @Override
    protected Mailboxes mailboxes() {
        return mailboxes;
    }
}
