package be.sentum.privacy.adapter.in.rest.audit;

import be.sentum.privacy.application.port.in.audit.VerifyAuditTrail.Verdict;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether the trail is whole; {@code firstBroken} is the sequence of the first entry that does not fit. */
@Schema(name = "AuditVerification")
@JsonInclude(JsonInclude.Include.NON_NULL)
record VerdictResponse(
        long entries, boolean valid, @Nullable Long firstBroken) {

    static VerdictResponse of(Verdict verdict) {
        return new VerdictResponse(
                verdict.entries(),
                verdict.firstBroken().isEmpty(),
                verdict.firstBroken().isPresent() ? verdict.firstBroken().getAsLong() : null);
    }
}
