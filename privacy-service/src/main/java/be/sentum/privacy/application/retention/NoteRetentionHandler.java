package be.sentum.privacy.application.retention;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.retention.NoteRetention;
import be.sentum.privacy.application.port.out.register.AuditTrail;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.audit.AuditEntry.AuditRecord;
import java.time.InstantSource;

@UseCase
class NoteRetentionHandler implements NoteRetention {

    private final AuditTrail trail;
    private final InstantSource clock;

    NoteRetentionHandler(AuditTrail trail, InstantSource clock) {
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public void handle(Ended ended) {
        trail.append(
                new AuditRecord(Actor.SYSTEM.role(), null, "retention_carried_out", null, null, words(ended)),
                clock.instant());
    }

    /** {@code order.order_delivery RET-06: 17 rows on 2026-11-23}. */
    private static String words(Ended ended) {
        String field = ended.field() == null ? "" : " (" + ended.field() + ")";
        String rule = ended.rule() == null ? "" : " " + ended.rule();
        return ended.service() + "." + ended.table() + field + rule + ": " + ended.rows() + " rows on " + ended.day();
    }
}
