package be.sentum.privacy.application.port.in.restriction;

import be.sentum.privacy.domain.subject.SubjectId;

/**
 * Takes a person's entries out of the register of restrictions, before the person is erased: whoever reads it later finds
 * nothing of them. Repeating it changes nothing.
 */
public interface UnregisterRestrictions {

    void handle(SubjectId erased);
}
