package be.sentum.privacy.domain.disclosure;

import be.sentum.privacy.domain.subject.SubjectId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something about a person that left to a third party (REQ-NTF-01): names of fields, never their values.
 *
 * @param service which service sent it: {@code order}
 * @param recipient code of the recipient, which may have left the register since
 * @param basis consent, contract, legal_obligation or legitimate_interest
 * @param transferRef evidence of the safeguard when it left the EEA
 * @param recipientRef by what the recipient knows it, when that is not {@code id}
 */
public record Disclosure(
        UUID id,
        SubjectId subject,
        String service,
        String recipient,
        String purpose,
        List<String> fields,
        Instant at,
        String basis,
        @Nullable String transferRef,
        @Nullable String recipientRef) {

    /** One that the recipient knows by {@code id}. */
    public Disclosure(
            UUID id,
            SubjectId subject,
            String service,
            String recipient,
            String purpose,
            List<String> fields,
            Instant at,
            String basis,
            @Nullable String transferRef) {
        this(id, subject, service, recipient, purpose, fields, at, basis, transferRef, null);
    }

    public Disclosure {
        fields = List.copyOf(fields);
    }
}
