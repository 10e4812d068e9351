package be.sentum.privacy.adapter.in.rest.audit;

import be.sentum.privacy.domain.audit.AuditEntry;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of the trail. */
@Schema(name = "AuditEntry")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuditResponse(
        long seq,
        Instant at,
        String actorRole,
        @Nullable String actor,
        String action,
        @Nullable UUID subject,
        @Nullable UUID request,
        @Nullable String reason,
        String previousHash,
        String hash) {

    static AuditResponse of(AuditEntry entry) {
        return new AuditResponse(
                entry.seq(),
                entry.at(),
                entry.what().actorRole(),
                entry.what().actor(),
                entry.what().action(),
                entry.what().subject(),
                entry.what().request(),
                entry.what().reason(),
                entry.previousHash(),
                entry.hash());
    }
}
