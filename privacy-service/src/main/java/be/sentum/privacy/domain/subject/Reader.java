package be.sentum.privacy.domain.subject;

import org.jspecify.annotations.Nullable;

/** Who wants to read a case. */
public sealed interface Reader {

    /** The person it is about: sees own cases only. */
    record Owner(SubjectId subject) implements Reader {}

    /** The data protection officer: sees all. */
    record Officer() implements Reader {}

    /** @param subject whom a case is about; null while nobody knows */
    default boolean maySee(@Nullable SubjectId subject) {
        return switch (this) {
            case Owner owner -> owner.subject().equals(subject);
            case Officer o -> true;
        };
    }
}
