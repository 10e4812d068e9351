package be.sentum.customer.domain.value;

import java.util.Arrays;

/** A natural person, or a company with perhaps a contact person. A sole trader is a person with an enterprise number. */
public enum CustomerKind {
    PERSON,
    COMPANY;

    /** Refuses any other name ({@code unknown_value}). */
    public static CustomerKind of(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("unknown_value"));
    }
}
