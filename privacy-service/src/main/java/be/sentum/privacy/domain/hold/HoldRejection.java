package be.sentum.privacy.domain.hold;

/** Why something about a legal hold is not done. */
public sealed interface HoldRejection {

    record NotFound() implements HoldRejection {}

    /** Nobody of that id was ever known here. */
    record UnknownSubject() implements HoldRejection {}

    /** An erasure is being carried out: it is too late to hold anything but what it keeps. */
    record ErasureUnderWay() implements HoldRejection {}

    /** Later than twelve months from today. */
    record ReviewTooLate() implements HoldRejection {}

    /** Not after today. */
    record ReviewInPast() implements HoldRejection {}

    /** A service or a category that does not exist. */
    record UnknownScope() implements HoldRejection {}

    /** Names a person: an address, a number of the register, an account. */
    record NamesPerson(String field) implements HoldRejection {}

    record AlreadyReleased() implements HoldRejection {}
}
