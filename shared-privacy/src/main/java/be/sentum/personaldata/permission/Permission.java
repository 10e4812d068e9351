package be.sentum.personaldata.permission;

/** The answer, with its reason: a code such as {@code granted}, {@code legitimate_interest} or {@code withdrawn}. */
public sealed interface Permission {

    /** The copy is too old, or holds nothing about that purpose: who cannot know must not act. */
    String UNKNOWN = "permission_unknown";

    /** The person was erased here. */
    String ERASED = "subject_erased";

    /** The person has restricted it (Art. 18): nothing new is done, whatever was allowed before (REQ-RES-02). */
    String RESTRICTED = "processing_restricted";

    String reason();

    default boolean isAllowed() {
        return this instanceof Allowed;
    }

    /** Go on, now. */
    record Allowed(String reason) implements Permission {}

    /** Stop. */
    record Denied(String reason) implements Permission {}

    static Permission of(boolean allowed, String reason) {
        return allowed ? new Allowed(reason) : new Denied(reason);
    }
}
