package be.sentum.customer.domain.statement;

import be.sentum.customer.domain.origin.FieldValues;
import be.sentum.customer.domain.value.InvalidValue;
import java.time.Instant;
import java.util.UUID;

/**
 * A person's supplementary statement, shown beside the record it is about and exported with it (Art. 16 GDPR,
 * REQ-REC-02). It is never changed; a later one may follow.
 *
 * @param about the contested field, one of {@link FieldValues#NAMES}
 */
public record Statement(UUID id, String about, StatementText text, Instant at) {

    /** Refuses a field that there is not ({@code unknown_value}). */
    public Statement {
        if (!FieldValues.NAMES.contains(about)) {
            throw new InvalidValue("unknown_value");
        }
    }
}
