package be.sentum.privacy.domain.subject;

/** Who wants to read a case. */
public sealed interface Reader {

    /** The person it is about: sees own cases only. */
    record Owner(SubjectId subject) implements Reader {}

    /** The data protection officer: sees all. */
    record Officer() implements Reader {}

    default boolean maySee(SubjectId subject) {
        return switch (this) {
            case Owner owner -> owner.subject().equals(subject);
            case Officer o -> true;
        };
    }
}
