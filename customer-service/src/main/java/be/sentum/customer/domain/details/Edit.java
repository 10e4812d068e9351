package be.sentum.customer.domain.details;

import org.jspecify.annotations.Nullable;

/** What a patch does to one field: leave it, replace it, remove it (RFC 7396). */
public sealed interface Edit<T> {

    /** The field is not in the patch. */
    record Keep<T>() implements Edit<T> {}

    /** The field has a new value. */
    record Replace<T>(T value) implements Edit<T> {}

    /** The field is null in the patch. */
    record Remove<T>() implements Edit<T> {}

    default @Nullable T applyTo(@Nullable T current) {
        return switch (this) {
            case Keep<T> keep -> current;
            case Replace<T> replace -> replace.value();
            case Remove<T> remove -> null;
        };
    }
}
