package be.sentum.privacy.application.disclosure;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.disclosure.NoteDisclosure;
import be.sentum.privacy.application.port.out.disclosure.DisclosureLog;
import be.sentum.privacy.application.port.out.register.AuditTrail;
import be.sentum.privacy.domain.audit.AuditEntry.AuditRecord;
import be.sentum.privacy.domain.disclosure.Disclosure;

@UseCase
class NoteDisclosureHandler implements NoteDisclosure {

    private final DisclosureLog log;
    private final AuditTrail trail;

    NoteDisclosureHandler(DisclosureLog log, AuditTrail trail) {
        this.log = log;
        this.trail = trail;
    }

    @Override
    public void handle(Disclosure told) {
        if (log.note(told)) {
            // REQ-GEN-06: a disclosure is audited like a decision; by whom is the service's word
            trail.append(
                    new AuditRecord(
                            "system",
                            null,
                            "disclosed",
                            told.subject().value(),
                            null,
                            told.service() + ": " + told.recipient()),
                    told.at());
        }
    }
}
