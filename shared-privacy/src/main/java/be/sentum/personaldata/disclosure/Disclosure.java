package be.sentum.personaldata.disclosure;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something about a person that leaves to a third party.
 *
 * @param id chosen by the caller: the same id again is the same disclosure
 * @param recipient code of a registered recipient: {@code bpost}
 * @param purpose what it is disclosed for, P01 to P17
 * @param fields names of what is disclosed, never values: {@code delivery_address}
 * @param recipientRef by what the recipient knows it, so that a later correction or erasure can be told without naming
 *     the person (Art. 19); absent when the recipient knows {@code id}
 */
public record Disclosure(
        UUID id,
        UUID subjectId,
        String recipient,
        String purpose,
        Basis basis,
        List<String> fields,
        @Nullable String recipientRef) {

    /** One that the recipient knows by {@code id}. */
    public Disclosure(UUID id, UUID subjectId, String recipient, String purpose, Basis basis, List<String> fields) {
        this(id, subjectId, recipient, purpose, basis, fields, null);
    }

    public Disclosure {
        fields = List.copyOf(fields);
        if (fields.isEmpty() || !fields.stream().allMatch(field -> field.matches("[a-z][a-z0-9_]*"))) {
            throw new IllegalArgumentException("a disclosure names its fields, in lower case");
        }
    }
}
