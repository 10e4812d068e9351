package be.sentum.privacy.fakes.identity;

import be.sentum.privacy.domain.identity.MailAddress;
import be.sentum.privacy.domain.request.intake.Language;
import be.sentum.privacy.domain.subject.SubjectId;
import java.util.Optional;

/** Everybody has a mailbox, until a test takes them all away. */
public class EverybodyReachable extends InMemoryKnownContacts {

    private boolean reachable = true;

    @Override
    public Optional<Contact> of(SubjectId subject) {
        return super.of(subject)
                .or(() -> reachable
                        ? Optional.of(new Contact(new MailAddress(subject.value() + "@example.org"), Language.NL))
                        : Optional.empty());
    }

    public void loseAddresses() {
        reachable = false;
    }
}
