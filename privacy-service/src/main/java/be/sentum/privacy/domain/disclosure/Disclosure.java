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
        @Nullable String transferRef) {

    public Disclosure {
        fields = List.copyOf(fields);
    }
}
