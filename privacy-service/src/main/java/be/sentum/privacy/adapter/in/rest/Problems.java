package be.sentum.privacy.adapter.in.rest;

import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.Rejection;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.FieldError;
import be.sentum.web.problem.ProblemException;
import java.time.Duration;
import java.util.List;

/** Every refusal of a use case as a problem: a new one that nobody mapped does not compile. */
public final class Problems {

    private Problems() {}

    public static ProblemException of(Rejection rejection) {
        return switch (rejection) {
            case Rejection.NotFound r -> notFound();
            case Rejection.UnknownSubject r ->
                new ProblemException(PrivacyProblem.UNKNOWN_SUBJECT, "Look the person up in customer-service first.");
            case Rejection.SubjectErased r ->
                new ProblemException(
                        PrivacyProblem.SUBJECT_ERASED, "The person is erased, or the erasure is being carried out.");
            case Rejection.ReceivedInFuture r -> invalid("receivedAt", "in_future", "It has not come in yet.");
            case Rejection.NothingAsked r -> invalid("types", "required", "Say what is asked: types, or text.");
            case Rejection.DisproportionateCheck r ->
                new ProblemException(
                        PrivacyProblem.DISPROPORTIONATE_IDENTITY_CHECK,
                        "Say in doubtReason why more than the usual proof is needed.",
                        List.of(new FieldError("doubtReason", "required")));
            case Rejection.AlreadyEnded r ->
                new ProblemException(
                        CommonProblem.INVALID_TRANSITION, "The case has ended, or it is known whose it is.");
            case Rejection.UnknownScope r ->
                invalid(
                        "scope",
                        "unknown_scope",
                        "Leave it out for everything, or use words such as invoices, orders, solvency or category:contact.");
            case Rejection.NothingToDecide r ->
                new ProblemException(CommonProblem.INVALID_TRANSITION, "The case has nothing that waits for this.");
            case Rejection.ItemMustBeNamed r ->
                invalid("type", "required", "Several things wait for a decision: name the type.");
            case Rejection.StepAlreadyDone r -> stepAlreadyDone();
            case Rejection.PlanIncomplete r ->
                new ProblemException(
                        PrivacyProblem.PLAN_INCOMPLETE, "Wait until the erasure plan says that it is complete.");
            case Rejection.ErasureBlocked r ->
                new ProblemException(
                        PrivacyProblem.ERASURE_BLOCKED,
                        "Settle what the plan names as blockers, ask for a new plan, and decide then.");
            case Rejection.ConflictingRequests r ->
                new ProblemException(
                        PrivacyProblem.CONFLICTING_REQUESTS,
                        "The data are restricted because the person needs them for a claim: ask which they prefer, and"
                                + " send preference erasure, or lift the restriction.");
            case Rejection.GroundMissing r ->
                invalid(
                        "restriction.ground",
                        "required",
                        "Name accuracy_contested, unlawful, needed_for_claim or objection_pending.");
            case Rejection.CompellingGroundsMissing r ->
                invalid(
                        "reasons",
                        "compelling_grounds_required",
                        "Name compelling_grounds or legal_claims (Art. 21(1)), with reasons in words beside it.");
            case Rejection.NotInPart r ->
                invalid("outcome", "not_in_part", "An objection to a purpose is granted or refused.");
            case Rejection.HeldForClaim r ->
                new ProblemException(
                        PrivacyProblem.LEGAL_HOLD,
                        "Release the legal hold first, or refuse what the claim needs (Art. 17(3)(e)).");
            case Rejection.PartlyGrantedExpected r ->
                new ProblemException(
                        PrivacyProblem.PARTLY_GRANTED_EXPECTED, "Decide partly_granted: the plan says what is kept.");
            case Rejection.ReasonsMissing r ->
                invalid("reasons", "required", "A refusal tells the person why (Art. 12(4)).");
            case Rejection.CannotBeWithdrawn r ->
                new ProblemException(
                        CommonProblem.INVALID_TRANSITION, "The case has ended, or the erasure is being carried out.");
            case Rejection.StillOpen r ->
                new ProblemException(
                        CommonProblem.INVALID_TRANSITION, "The case is open: no other one follows it yet.");
            case Rejection.FourEyesRequired r ->
                new ProblemException(
                        PrivacyProblem.FOUR_EYES_REQUIRED, "Use POST /privacy-requests/{id}/refusals for this ground.");
            case Rejection.RemedyInfoMissing r -> remedyInfoMissing();
            case Rejection.PackageNotReady r ->
                new ProblemException(
                        PrivacyProblem.PACKAGE_NOT_READY, "Read the request: it shows which service has not answered.");
            case Rejection.PackageLinkUsed r ->
                new ProblemException(
                        PrivacyProblem.PACKAGE_LINK_USED, "Log in and fetch it there, or ask for another link.");
            case Rejection.TooManyDownloads r ->
                ProblemException.rateLimited("The package stays; fetch it again later.", r.pause());
            case Rejection.PackageExpired r ->
                new ProblemException(PrivacyProblem.PACKAGE_EXPIRED, "Ask again to receive a new package.");
        };
    }

    /** Nothing is lost by it: the detail says which case holds what was asked. */
    public static ProblemException tooMany(PrivacyRequest recorded, Duration pause) {
        return ProblemException.rateLimited(
                "What you asked is on record in case " + recorded.number().text()
                        + " and begins by itself: do not send it again.",
                pause);
    }

    /** Also for what belongs to somebody else. */
    public static ProblemException notFound() {
        return new ProblemException(CommonProblem.NOT_FOUND, "There is no such request for you.");
    }

    /** Also of a restriction. */
    public static ProblemException stepAlreadyDone() {
        return new ProblemException(
                PrivacyProblem.STEP_ALREADY_DONE, "Read it again: it shows which services have not answered.");
    }

    /** Also of other rejections. */
    public static ProblemException remedyInfoMissing() {
        return new ProblemException(
                PrivacyProblem.REMEDY_INFO_MISSING,
                "The letter needs the reasons, the supervisory authority and the court: look at the configuration.");
    }

    public static ProblemException invalid(String path, String code, String detail) {
        return new ProblemException(CommonProblem.VALIDATION_FAILED, detail, List.of(new FieldError(path, code)));
    }
}
