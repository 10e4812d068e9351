package be.sentum.privacy.application.register;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.register.RegisterRecipient;
import be.sentum.privacy.application.port.out.recipient.RecipientContacts;
import be.sentum.privacy.application.port.out.register.AuditTrail;
import be.sentum.privacy.application.port.out.register.Purposes;
import be.sentum.privacy.application.port.out.register.RecipientAnnouncements;
import be.sentum.privacy.application.port.out.register.RecipientEntries;
import be.sentum.privacy.application.port.out.register.Recipients;
import be.sentum.privacy.application.port.out.transfer.EndpointGate;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.audit.AuditEntry.AuditRecord;
import be.sentum.privacy.domain.recipient.Ways;
import be.sentum.privacy.domain.register.Purpose;
import be.sentum.privacy.domain.register.Recipient;
import be.sentum.privacy.domain.register.RecipientRules;
import be.sentum.privacy.domain.register.RecipientRules.Fault;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@UseCase
class RegisterRecipientHandler implements RegisterRecipient {

    private final RecipientEntries entries;
    private final Recipients recipients;
    private final Purposes purposes;
    private final RecipientAnnouncements announcements;
    private final RecipientContacts contacts;
    private final EndpointGate gate;
    private final AuditTrail trail;
    private final InstantSource clock;

    RegisterRecipientHandler(
            RecipientEntries entries,
            Recipients recipients,
            Purposes purposes,
            RecipientAnnouncements announcements,
            RecipientContacts contacts,
            EndpointGate gate,
            AuditTrail trail,
            InstantSource clock) {
        this.entries = entries;
        this.recipients = recipients;
        this.purposes = purposes;
        this.announcements = announcements;
        this.contacts = contacts;
        this.gate = gate;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Result handle(Recipient recipient, @Nullable Ways ways, Actor actor) {
        Set<String> known = purposes.all().stream().map(Purpose::code).collect(Collectors.toSet());
        List<Fault> faults = new ArrayList<>(RecipientRules.faults(recipient, known));
        if (ways != null && ways.url() != null && gate.read(ways.url()).isEmpty()) {
            faults.add(RecipientRules.NOTICE_URL_LEADS_NOWHERE);
        }
        if (!faults.isEmpty()) {
            return new Result.Refused(faults);
        }
        Optional<Recipient> before = entries.find(recipient.code());
        entries.keep(recipient);
        if (ways != null) {
            contacts.keep(recipient.code(), ways);
        }
        before.ifPresent(old -> withdrawOld(old, recipient));
        recipients.takeUnannounced().forEach(announcements::registered);
        trail.append(
                new AuditRecord(actor.role(), actor.login(), "recipient_registered", null, null, recipient.code()),
                clock.instant());
        return new Result.Registered(recipient, before.isPresent());
    }

    private void withdrawOld(Recipient old, Recipient now) {
        old.transfers().stream()
                .filter(transfer -> now.transfers().stream().noneMatch(transfer::replaces))
                .forEach(transfer -> announcements.withdrawn(old, transfer));
    }
}
