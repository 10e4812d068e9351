package be.sentum.consent.adapter.in.rest;

import be.sentum.consent.domain.Rejection;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.FieldError;
import be.sentum.web.problem.ProblemException;
import java.util.List;

/** Every refusal of a use case as a problem: a new one that nobody mapped does not compile. */
public final class Problems {

    private Problems() {}

    public static ProblemException of(Rejection rejection) {
        return switch (rejection) {
            case Rejection.UnknownPurpose r ->
                new ProblemException(CommonProblem.UNKNOWN_PURPOSE, "GET /purposes lists the purposes there are.");
            case Rejection.PurposeNotOptional r ->
                new ProblemException(
                        ConsentProblem.PURPOSE_NOT_OPTIONAL, "GET /purposes says which purposes are optional.");
            case Rejection.UnknownTextVersion r ->
                new ProblemException(
                        ConsentProblem.UNKNOWN_TEXT_VERSION, "Show the text that GET /purposes names and send its id.");
            case Rejection.InTheFuture r ->
                new ProblemException(
                        CommonProblem.VALIDATION_FAILED,
                        "Correct the clock that occurredAt was read from.",
                        List.of(new FieldError("occurredAt", "in_the_future")));
            case Rejection.TooLongAgo r ->
                new ProblemException(
                        CommonProblem.VALIDATION_FAILED,
                        "Ask the person again with the present text.",
                        List.of(new FieldError("occurredAt", "too_long_ago")));
            case Rejection.Overtaken r ->
                new ProblemException(ConsentProblem.OVERTAKEN, "Show the person the present choice and ask again.");
            case Rejection.NoRefuseAll r ->
                new ProblemException(
                        ConsentProblem.REFUSE_ALL_REQUIRED,
                        "Name in evidence.screenId a form of GET /consent-forms that has refuseAll.");
            case Rejection.NoCard r ->
                new ProblemException(
                        ConsentProblem.UNKNOWN_CUSTOMER, "Register the customer first, or ask again in a moment.");
            case Rejection.OwnAddress r ->
                new ProblemException(
                        CommonProblem.VALIDATION_FAILED,
                        "Ask for the guardian's own address.",
                        List.of(new FieldError("guardianEmail", "own_address")));
            case Rejection.NoPartnerNamed r ->
                new ProblemException(
                        ConsentProblem.NO_PARTNER_NAMED, "Do not offer this purpose before its text names a partner.");
            case Rejection.TooManyMails r ->
                ProblemException.rateLimited(
                        "The mails that ask are in that mailbox already; another one can be sent later.", r.pause());
            case Rejection.AdultRequired r ->
                new ProblemException(ConsentProblem.ADULT_REQUIRED, "Do not offer this purpose to minors.");
            case Rejection.GuardianRequired r ->
                new ProblemException(
                        ConsentProblem.GUARDIAN_REQUIRED,
                        "Ask a guardian with POST /guardian-consents and send the id as guardianConsentId.");
            case Rejection.SubjectErased r ->
                new ProblemException(ConsentProblem.SUBJECT_ERASED, "Nothing is recorded about an erased person.");
            case Rejection.ProcessingRestricted r ->
                new ProblemException(
                        CommonProblem.PROCESSING_RESTRICTED, "Lift the restriction before allowing something new.");
        };
    }
}
