package be.sentum.events.privacy;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something about a person left to a third party (REQ-NTF-01). Names of fields, never their values.
 *
 * @param disclosureId the same disclosure told twice has the same id
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param recipient code of a registered recipient
 * @param purpose what it was disclosed for: a code of the purpose registry
 * @param fields what was disclosed, as names: delivery_address
 * @param disclosedAt when, UTC
 * @param basis what it rests on (Art. 6(1))
 * @param transferRef evidence of the safeguard when it left the EEA
 * @param recipientRef by what the recipient knows it, when that is not disclosureId: a parcel's tracking number
 */
public record DisclosureMade(
        UUID disclosureId,
        UUID subjectId,
        String recipient,
        String purpose,
        List<String> fields,
        Instant disclosedAt,
        String basis,
        @Nullable String transferRef,
        @Nullable String recipientRef)
        implements PersonEvent {

    /** One that the recipient knows by {@code disclosureId}. */
    public DisclosureMade(
            UUID disclosureId,
            UUID subjectId,
            String recipient,
            String purpose,
            List<String> fields,
            Instant disclosedAt,
            String basis,
            @Nullable String transferRef) {
        this(disclosureId, subjectId, recipient, purpose, fields, disclosedAt, basis, transferRef, null);
    }
}
