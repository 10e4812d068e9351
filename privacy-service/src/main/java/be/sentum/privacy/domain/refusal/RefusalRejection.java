package be.sentum.privacy.domain.refusal;

/** Why a request is not refused as unfounded or excessive. */
public sealed interface RefusalRejection {

    /** No such case or no such assessment in it. */
    record NotFound() implements RefusalRejection {}

    /** Nothing of that kind is open in the case, or it can no longer be stopped. */
    record NothingToRefuse() implements RefusalRejection {}

    /** Several things are open: say which. */
    record ItemMustBeNamed() implements RefusalRejection {}

    record InsufficientGrounds() implements RefusalRejection {}

    /** The second human is another one than the first. */
    record FourEyesRequired() implements RefusalRejection {}

    record AlreadyApproved() implements RefusalRejection {}

    /** The letter would not say how to complain, or to whom (REQ-CLK-04). */
    record RemedyInfoMissing() implements RefusalRejection {}
}
