package be.sentum.privacy.application.port.out.identity;

import be.sentum.privacy.domain.identity.Fact;
import be.sentum.privacy.domain.subject.SubjectId;

/** Fingerprints of facts, by person. */
public interface KnownFacts {

    /** The same again changes nothing. */
    void keep(SubjectId subject, Fact.Kind kind, String fingerprint);

    boolean knows(SubjectId subject, Fact.Kind kind, String fingerprint);

    void forget(SubjectId subject);
}
