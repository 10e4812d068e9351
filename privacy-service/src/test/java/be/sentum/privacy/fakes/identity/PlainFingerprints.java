package be.sentum.privacy.fakes.identity;

import be.sentum.privacy.application.port.out.identity.Fingerprints;
import be.sentum.privacy.domain.identity.Fact;
import be.sentum.privacy.domain.identity.MailAddress;
import be.sentum.privacy.domain.subject.SubjectId;
import java.util.concurrent.atomic.AtomicLong;

/** Shows what is hashed, for tests to read. */
public class PlainFingerprints implements Fingerprints {

    private final AtomicLong tokens = new AtomicLong();

    @Override
    public String of(MailAddress address) {
        return "address:" + address.normalised();
    }

    @Override
    public String of(SubjectId subject, Fact fact) {
        return subject.value() + ":" + fact.kind() + ":" + fact.value();
    }

    @Override
    public String of(String secret) {
        return "hash of " + secret;
    }

    @Override
    public String newToken() {
        return "token-" + tokens.incrementAndGet();
    }
}
