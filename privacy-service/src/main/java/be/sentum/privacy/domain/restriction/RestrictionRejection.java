package be.sentum.privacy.domain.restriction;

/** Why something about a restriction is not done. */
public sealed interface RestrictionRejection {

    record NotFound() implements RestrictionRejection {}

    /** Nobody of that id is known. */
    record UnknownSubject() implements RestrictionRejection {}

    /** There is nothing left that could be restricted. */
    record SubjectErased() implements RestrictionRejection {}

    /** The person has not been told before (Art. 18(3), REQ-RES-04). */
    record NoticeRequired() implements RestrictionRejection {}

    /** It is being lifted, or it is. */
    record AlreadyLifted() implements RestrictionRejection {}

    /** Nothing of it waits for that service. */
    record StepAlreadyDone() implements RestrictionRejection {}

    /** No address is known: the notice goes by post, and its date is given with the lift. */
    record Unreachable() implements RestrictionRejection {}
}
