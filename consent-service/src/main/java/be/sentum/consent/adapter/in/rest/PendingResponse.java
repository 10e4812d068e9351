package be.sentum.consent.adapter.in.rest;

import be.sentum.consent.application.port.in.RecordConsent;
import java.time.Instant;
import java.util.UUID;

/** A choice that counts once the link in the mail is confirmed. */
record PendingResponse(UUID id, String status, Instant confirmUntil) {

    static PendingResponse of(RecordConsent.Result.Pending pending) {
        return new PendingResponse(pending.id(), "pending", pending.until());
    }
}
