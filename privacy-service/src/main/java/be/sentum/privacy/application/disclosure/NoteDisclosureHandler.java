package be.sentum.privacy.application.disclosure;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.disclosure.NoteDisclosure;
import be.sentum.privacy.application.port.out.disclosure.DisclosureLog;
import be.sentum.privacy.domain.disclosure.Disclosure;

@UseCase
class NoteDisclosureHandler implements NoteDisclosure {

    private final DisclosureLog log;

    NoteDisclosureHandler(DisclosureLog log) {
        this.log = log;
    }

    @Override
    public void handle(Disclosure disclosure) {
        log.note(disclosure);
    }
}
