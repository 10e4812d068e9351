package be.sentum.privacy.adapter.in.rest.audit;

import be.sentum.privacy.application.port.in.audit.VerifyAuditTrail.Verdict;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether the trail is whole.
 *
 * @param pending written while this was checked, in no block yet
 * @param lost in no block, and not waiting for one: somebody took them out of the queue
 * @param firstBroken the sequence of the first entry that does not fit
 */
@Schema(name = "AuditVerification")
@JsonInclude(JsonInclude.Include.NON_NULL)
record VerdictResponse(
        long entries,
        long blocks,
        long pending,
        long lost,
        boolean valid,
        @Nullable Long firstBroken) {

    static VerdictResponse of(Verdict verdict) {
        return new VerdictResponse(
                verdict.entries(),
                verdict.blocks(),
                verdict.pending(),
                verdict.lost(),
                verdict.isWhole(),
                verdict.firstBroken().isPresent() ? verdict.firstBroken().getAsLong() : null);
    }
}
