package be.sentum.privacy.application.port.in.disclosure;

import be.sentum.privacy.domain.disclosure.Disclosure;

/** Keeps what a service told that it disclosed. Idempotent by the disclosure's id. */
@FunctionalInterface
public interface NoteDisclosure {
    void handle(Disclosure disclosure);
}
