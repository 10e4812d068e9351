package be.sentum.privacy.domain.clock;

/** Why the clock of a case is not changed. */
public sealed interface ClockRejection {

    /** No such case, or not this reader's. */
    record NotFound() implements ClockRejection {}

    /** The case is decided, closed or withdrawn: its time is not an issue any more. */
    record AlreadyDecided() implements ClockRejection {}

    /** The notice had to go out on or before the first last day. */
    record ExtensionTooLate() implements ClockRejection {}

    record AlreadyExtended() implements ClockRejection {}

    /** A question or an answer that is still to come. */
    record InFuture() implements ClockRejection {}

    /** A question about a case that had not come in. */
    record AskedBeforeReceipt() implements ClockRejection {}

    record AnsweredBeforeAsked() implements ClockRejection {}

    record PauseAlreadyEnded() implements ClockRejection {}
}
