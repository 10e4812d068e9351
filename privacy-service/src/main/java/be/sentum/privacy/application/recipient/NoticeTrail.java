package be.sentum.privacy.application.recipient;

import be.sentum.privacy.application.port.out.register.AuditTrail;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.audit.AuditEntry.AuditRecord;
import be.sentum.privacy.domain.recipient.RecipientNotice;
import be.sentum.privacy.domain.request.RequestId;
import java.time.Instant;
import java.util.Optional;

/** Writes what happened to a notice into the audit trail: recipient and code, never the references. */
record NoticeTrail(AuditTrail trail) {

    void write(RecipientNotice notice, String action, String code, Instant now) {
        write(notice, action, code, Actor.SYSTEM, now);
    }

    void write(RecipientNotice notice, String action, String code, Actor actor, Instant now) {
        trail.append(
                new AuditRecord(
                        actor.role(),
                        actor.login(),
                        action,
                        notice.subject().value(),
                        Optional.ofNullable(notice.request())
                                .map(RequestId::value)
                                .orElse(null),
                        notice.recipient() + ": " + code),
                now);
    }
}
