package be.sentum.privacy.adapter.in.rest.audit;

import be.sentum.privacy.application.port.out.audit.AuditBlocks.SealedEntry;
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
        @Schema(description = "its place in the chain; absent until it is sealed") @Nullable
        Long seq,

        @Schema(description = "the block that holds it; absent until it is sealed") @Nullable
        Long block,

        UUID id,
        Instant at,
        String actorRole,
        @Nullable String actor,
        String action,
        @Nullable UUID subject,
        @Nullable UUID request,
        @Nullable String reason,
        String hash) {

    static AuditResponse of(SealedEntry sealed) {
        return of(sealed.seq(), sealed.block(), sealed.entry());
    }

    static AuditResponse pending(AuditEntry entry) {
        return of(null, null, entry);
    }

    private static AuditResponse of(@Nullable Long seq, @Nullable Long block, AuditEntry entry) {
        return new AuditResponse(
                seq,
                block,
                entry.id(),
                entry.at(),
                entry.what().actorRole(),
                entry.what().actor(),
                entry.what().action(),
                entry.what().subject(),
                entry.what().request(),
                entry.what().reason(),
                entry.hash());
    }
}
