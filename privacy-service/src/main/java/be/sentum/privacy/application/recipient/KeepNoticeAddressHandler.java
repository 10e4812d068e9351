package be.sentum.privacy.application.recipient;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.recipient.KeepNoticeAddress;
import be.sentum.privacy.application.port.out.recipient.RecipientContacts;
import be.sentum.privacy.application.port.out.register.AuditTrail;
import be.sentum.privacy.application.port.out.transfer.EndpointGate;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.audit.AuditEntry.AuditRecord;
import be.sentum.privacy.domain.recipient.Ways;
import java.time.InstantSource;

@UseCase
class KeepNoticeAddressHandler implements KeepNoticeAddress {

    private final RecipientContacts contacts;
    private final EndpointGate gate;
    private final AuditTrail trail;
    private final InstantSource clock;

    KeepNoticeAddressHandler(RecipientContacts contacts, EndpointGate gate, AuditTrail trail, InstantSource clock) {
        this.contacts = contacts;
        this.gate = gate;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Result handle(String recipient, Ways ways, Actor actor) {
        if (contacts.of(recipient).isEmpty()) {
            return Result.NO_SUCH_RECIPIENT;
        }
        if (ways.url() != null && gate.read(ways.url()).isEmpty()) {
            return Result.URL_NOT_ALLOWED;
        }
        contacts.keep(recipient, ways);
        trail.append(
                new AuditRecord(actor.role(), actor.login(), "recipient_registered", null, null, recipient),
                clock.instant());
        return Result.KEPT;
    }
}
