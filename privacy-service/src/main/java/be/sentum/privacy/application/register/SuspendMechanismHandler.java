package be.sentum.privacy.application.register;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.register.SuspendMechanism;
import be.sentum.privacy.application.port.out.register.AuditTrail;
import be.sentum.privacy.application.port.out.register.Mechanisms;
import be.sentum.privacy.application.port.out.register.RecipientAnnouncements;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.audit.AuditEntry.AuditRecord;
import be.sentum.privacy.domain.register.Mechanism;
import be.sentum.privacy.domain.register.MechanismState;
import java.time.Instant;
import java.time.InstantSource;

@UseCase
class SuspendMechanismHandler implements SuspendMechanism {

    private final Mechanisms mechanisms;
    private final RecipientAnnouncements announcements;
    private final AuditTrail trail;
    private final InstantSource clock;

    SuspendMechanismHandler(
            Mechanisms mechanisms, RecipientAnnouncements announcements, AuditTrail trail, InstantSource clock) {
        this.mechanisms = mechanisms;
        this.announcements = announcements;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public MechanismState suspend(Mechanism mechanism, Actor actor) {
        return change(mechanism, true, "mechanism_suspended", actor);
    }

    @Override
    public MechanismState lift(Mechanism mechanism, Actor actor) {
        return change(mechanism, false, "mechanism_lifted", actor);
    }

    private MechanismState change(Mechanism mechanism, boolean suspended, String action, Actor actor) {
        Instant now = clock.instant();
        if (mechanisms.change(mechanism, suspended, now)) {
            announcements.changed(new MechanismState(mechanism, suspended, now));
            trail.append(new AuditRecord(actor.role(), actor.login(), action, null, null, mechanism.code()), now);
        }
        return mechanisms.state(mechanism);
    }
}
