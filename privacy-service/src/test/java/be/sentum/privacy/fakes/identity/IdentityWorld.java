package be.sentum.privacy.fakes.identity;

import be.sentum.privacy.application.port.out.identity.Fingerprints;
import be.sentum.privacy.application.port.out.identity.KnownContacts.Contact;
import be.sentum.privacy.domain.identity.Fact;
import be.sentum.privacy.domain.identity.MailAddress;
import be.sentum.privacy.domain.identity.check.CheckRules;
import be.sentum.privacy.domain.request.intake.Language;
import be.sentum.privacy.domain.subject.SubjectId;
import be.sentum.privacy.fakes.World;
import java.time.Duration;
import java.time.Period;
import java.util.UUID;

/** A world in which people have addresses and know facts. */
public class IdentityWorld extends World {

    public final InMemoryKnownContacts known = new InMemoryKnownContacts();
    public final InMemoryKnownFacts facts = new InMemoryKnownFacts();
    public final Fingerprints fingerprints = new PlainFingerprints();
    public final InMemoryIdentityChecks checks = new InMemoryIdentityChecks();
    public final RecordedLetters identityLetters = new RecordedLetters();
    public final CheckRules rules = new CheckRules(Period.ofDays(14), 5, Duration.ofHours(24));

    public SubjectId customer(String address, Fact... remembered) {
        SubjectId subject = new SubjectId(UUID.randomUUID());
        MailAddress mail = new MailAddress(address);
        known.keep(subject, 1, new Contact(mail, Language.NL), fingerprints.of(mail));
        for (Fact fact : remembered) {
            facts.keep(subject, fact.kind(), fingerprints.of(subject, fact));
        }
        return subject;
    }
}
