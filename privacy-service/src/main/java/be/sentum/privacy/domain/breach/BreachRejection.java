package be.sentum.privacy.domain.breach;

/** Why something about a breach is not done. */
public sealed interface BreachRejection {

    record NotFound() implements BreachRejection {}

    /** Somebody changed it since it was read. */
    record Changed() implements BreachRejection {}

    /** A moment that is still to come. */
    record InFuture(String field) implements BreachRejection {}

    /** We cannot have known before it was found. */
    record AwareBeforeDetected() implements BreachRejection {}

    /** No such code in the register of recipients. */
    record UnknownProcessor() implements BreachRejection {}

    /** It was decided that the authority is told, or it was told: that is not taken back. */
    record AlreadyDecided() implements BreachRejection {}

    /** Nothing that waits for a second human. */
    record NothingToApprove() implements BreachRejection {}

    /** The one who said that there is no risk does not approve it. */
    record SecondHumanNeeded() implements BreachRejection {}

    /** After the deadline, without saying why (Art. 33(1)). */
    record LateReasonsMissing() implements BreachRejection {}

    /** A disproportionate effort is answered by a public communication: say where (Art. 34(3)(c)). */
    record PublicNoticeMissing() implements BreachRejection {}

    /** The first instant is not before the last. */
    record EmptyTime() implements BreachRejection {}
}
