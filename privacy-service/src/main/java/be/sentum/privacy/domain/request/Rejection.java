package be.sentum.privacy.domain.request;

import java.time.Duration;

/** Why something about a case is not done. */
public sealed interface Rejection {

    /** No such case, or not this reader's: nobody learns which. */
    record NotFound() implements Rejection {}

    /** Nobody of that id or log-in is known. */
    record UnknownSubject() implements Rejection {}

    /** The person has been erased, or an erasure is being carried out. */
    record SubjectErased() implements Rejection {}

    /** A date of receipt that is still to come. */
    record ReceivedInFuture() implements Rejection {}

    /** Neither a type nor a word of text: there is nothing to answer. */
    record NothingAsked() implements Rejection {}

    /** More proof is asked than is usual, and nothing says why (Art. 12(6), REQ-IDV-01). */
    record DisproportionateCheck() implements Rejection {}

    /** The case has ended, or it is known whose it is. */
    record AlreadyEnded() implements Rejection {}

    /** A limit on the data that means nothing here (REQ-ACC-08). */
    record UnknownScope() implements Rejection {}

    /** The case has nothing of that kind that waits for this. */
    record NothingToDecide() implements Rejection {}

    /** Several items wait for a decision: say which. */
    record ItemMustBeNamed() implements Rejection {}

    /** Nothing of the case waits for that service. */
    record StepAlreadyDone() implements Rejection {}

    /** Not every service has said what an erasure would do. */
    record PlanIncomplete() implements Rejection {}

    /** Something a human has to look at first. */
    record ErasureBlocked() implements Rejection {}

    /** Data that the person needs for a claim would go: they are asked which they prefer (Art. 18(1)(c)). */
    record ConflictingRequests() implements Rejection {}

    /** A restriction is granted on one of four grounds (Art. 18(1)). */
    record GroundMissing() implements Rejection {}

    /** An objection is overridden only by compelling grounds or legal claims (Art. 21(1), REQ-OBJ-02). */
    record CompellingGroundsMissing() implements Rejection {}

    /** An objection to a purpose is upheld or not. */
    record NotInPart() implements Rejection {}

    /** Something of the person is held for a legal claim (REQ-RET-03, Art. 17(3)(e)). */
    record HeldForClaim() implements Rejection {}

    /** The plan keeps something, so the honest answer is "partly". */
    record PartlyGrantedExpected() implements Rejection {}

    /** A refusal, whole or in part, says why (REQ-CLK-04). */
    record ReasonsMissing() implements Rejection {}

    /** The case is closed or withdrawn, or an erasure in it is being carried out. */
    record CannotBeWithdrawn() implements Rejection {}

    /** What is asked about an open case belongs to it. */
    record StillOpen() implements Rejection {}

    /** Only two officers together call a request unfounded or excessive (REQ-FEE-01). */
    record FourEyesRequired() implements Rejection {}

    /** The letter would not say how to complain, or to whom (REQ-CLK-04). */
    record RemedyInfoMissing() implements Rejection {}

    /** Not every service has answered, or the package is being made. */
    record PackageNotReady() implements Rejection {}

    /** Fetched very often: again after the pause. */
    record TooManyDownloads(Duration pause) implements Rejection {}

    record PackageExpired() implements Rejection {}

    /** A one-time link that was used before. */
    record PackageLinkUsed() implements Rejection {}
}
