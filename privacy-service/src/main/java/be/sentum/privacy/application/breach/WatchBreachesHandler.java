package be.sentum.privacy.application.breach;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.breach.WatchBreaches;
import be.sentum.privacy.application.port.out.breach.BreachRegister;
import be.sentum.privacy.application.port.out.breach.BreachRegister.Alert;
import be.sentum.privacy.application.port.out.register.AuditTrail;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.audit.AuditEntry.AuditRecord;
import be.sentum.privacy.domain.breach.Breach;
import be.sentum.privacy.domain.breach.BreachClock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

@UseCase
class WatchBreachesHandler implements WatchBreaches {

    private final BreachRegister register;
    private final AuditTrail trail;
    private final BreachClock rules;
    private final InstantSource clock;

    WatchBreachesHandler(BreachRegister register, AuditTrail trail, BreachClock rules, InstantSource clock) {
        this.register = register;
        this.trail = trail;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public State look() {
        Instant now = clock.instant();
        List<Breach> running = register.running();
        List<Call> called = new ArrayList<>();
        int near = 0;
        int late = 0;
        for (Breach breach : running) {
            if (breach.isLate(now)) {
                late++;
                near++;
                call(breach, Alert.MISSED, "breach_deadline_missed", now, called);
            } else if (rules.isNear(breach.deadlineAt(), now)) {
                near++;
                call(breach, Alert.NEAR, "breach_deadline_near", now, called);
            }
        }
        return new State(running.size(), near, late, called);
    }

    private void call(Breach breach, Alert alert, String action, Instant now, List<Call> called) {
        if (register.alerted(breach.id(), alert, now)) {
            trail.append(
                    new AuditRecord(
                            Actor.SYSTEM.role(), null, action, null, breach.id().value(), null),
                    now);
            called.add(new Call(breach.id(), alert == Alert.MISSED));
        }
    }
}
