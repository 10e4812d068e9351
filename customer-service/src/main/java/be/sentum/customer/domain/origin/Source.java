package be.sentum.customer.domain.origin;

import java.util.Locale;

/** Who entered a value: the person, or staff for the person. */
public enum Source {
    PERSON,
    STAFF;

    /** {@code person} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
