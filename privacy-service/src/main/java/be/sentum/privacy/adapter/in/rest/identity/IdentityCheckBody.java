package be.sentum.privacy.adapter.in.rest.identity;

import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.domain.identity.check.Proof;
import be.sentum.privacy.domain.subject.SubjectId;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an officer asks or records; the owner of a log-in sends an empty object. */
@Schema(name = "IdentityCheck")
record IdentityCheckBody(
        @Schema(description = "Officer: whom it is taken to be; the link goes to that customer's known address")
        @Nullable
        UUID subject,

        @Schema(description = "Officer: link_and_fact (default), log_in, call_back, in_person, id_document") @Nullable
        String proof,

        @Size(max = 1000)
        @Schema(description = "Officer: why more than usual is asked; needed for id_document and for known persons")
        @Nullable
        String doubtReason,

        @Schema(description = "Officer: established or unidentifiable; without it the person is asked") @Nullable
        String outcome) {

    @Nullable
    SubjectId person() {
        return subject == null ? null : new SubjectId(subject);
    }

    SubjectId requiredPerson() {
        if (subject == null) {
            throw Problems.invalid("subject", "required", "Name the customer whose identity is established.");
        }
        return new SubjectId(subject);
    }

    Proof proofOr(@Nullable Proof otherwise) {
        if (proof == null && otherwise != null) {
            return otherwise;
        }
        return Proof.named(String.valueOf(proof))
                .orElseThrow(() -> Problems.invalid(
                        "proof", "unknown", "Use link_and_fact, log_in, call_back, in_person or id_document."));
    }

    @Nullable
    String doubt() {
        return doubtReason == null || doubtReason.isBlank() ? null : doubtReason.strip();
    }
}
