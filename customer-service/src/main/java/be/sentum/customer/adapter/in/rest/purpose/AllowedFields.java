package be.sentum.customer.adapter.in.rest.purpose;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a customer that a caller may read and change: every one for the person, for staff those that are held
 * for the purpose they state (REQ-GEN-02). The id and the customer number are always among them: without them nobody
 * knows of whom the rest speaks.
 */
public sealed interface AllowedFields {

    /** For the person who reads oneself, and for who wrote the values down a moment ago. */
    AllowedFields EVERY = new Every();

    /** @param field as the answer names it: {@code givenName}, {@code addresses} */
    boolean allows(String field);

    /** Whether there is anything to read at all. */
    boolean isEmpty();

    /** The value, or nothing when its field is not allowed. */
    default <T> @Nullable T only(String field, @Nullable T value) {
        return allows(field) ? value : null;
    }

    /** All there are. */
    record Every() implements AllowedFields {

        @Override
        public boolean allows(String field) {
            return true;
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** Those that a purpose needs. */
    record These(Set<String> fields) implements AllowedFields {

        private static final Set<String> ALWAYS = Set.of("id", "number");

        public These {
            fields = Set.copyOf(fields);
        }

        @Override
        public boolean allows(String field) {
            return ALWAYS.contains(field) || fields.contains(field);
        }

        @Override
        public boolean isEmpty() {
            return ALWAYS.containsAll(fields);
        }
    }
}
