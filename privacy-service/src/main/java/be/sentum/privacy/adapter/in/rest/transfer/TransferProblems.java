package be.sentum.privacy.adapter.in.rest.transfer;

import be.sentum.privacy.adapter.in.rest.PrivacyProblem;
import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.domain.transfer.TransferRejection;
import be.sentum.privacy.domain.transfer.target.TargetRejection;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;

/** Why nothing is sent, and why a target is not registered, as problems. */
final class TransferProblems {

    private TransferProblems() {}

    static ProblemException of(TransferRejection rejection) {
        return switch (rejection) {
            case TransferRejection.NotFound r -> Problems.notFound();
            case TransferRejection.NotPortability r ->
                new ProblemException(
                        CommonProblem.INVALID_TRANSITION,
                        "This case does not ask for portability: make one that does.");
            case TransferRejection.NothingToSend r ->
                new ProblemException(CommonProblem.INVALID_TRANSITION, "The package holds no data to send.");
            case TransferRejection.PackageNotReady r ->
                new ProblemException(
                        PrivacyProblem.PACKAGE_NOT_READY, "Read the request: it shows which service has not answered.");
            case TransferRejection.PackageExpired r ->
                new ProblemException(PrivacyProblem.PACKAGE_EXPIRED, "Ask again to receive a new package.");
            case TransferRejection.NothingChosen r ->
                Problems.invalid("targetControllerId", "required", "Name a target, or choose downloadOnly.");
            case TransferRejection.BothChosen r ->
                Problems.invalid("downloadOnly", "contradiction", "Name a target or choose downloadOnly, not both.");
            case TransferRejection.TargetNotRegistered r ->
                new ProblemException(
                        PrivacyProblem.TARGET_NOT_REGISTERED, "Download the package, and give it to the company.");
            case TransferRejection.TargetNotAllowed r -> notAllowed();
            case TransferRejection.NothingCarriesIt r ->
                new ProblemException(
                        PrivacyProblem.TRANSFER_NOT_ALLOWED, "Download the package, and give it to the company.");
            case TransferRejection.ListNotNamed r ->
                Problems.invalid("listHash", "required", "Read GET transfer-list and confirm its listHash.");
            case TransferRejection.ListOutdated r ->
                new ProblemException(
                        PrivacyProblem.TRANSFER_LIST_OUTDATED,
                        "Read GET transfer-list again and confirm what it says.");
        };
    }

    static ProblemException of(TargetRejection rejection) {
        return switch (rejection) {
            case TargetRejection.NotFound r ->
                new ProblemException(CommonProblem.NOT_FOUND, "There is no such target.");
            case TargetRejection.UnknownRecipient r ->
                Problems.invalid(
                        "id",
                        "unknown_recipient",
                        "Enter the company in the register of recipients first: a controller, with purpose P13.");
            case TargetRejection.UnusableKey r ->
                Problems.invalid(
                        "publicKey", "unusable_key", "A Tink keyset in JSON, for hybrid encryption, without secrets.");
            case TargetRejection.FourEyesRequired r ->
                new ProblemException(
                        PrivacyProblem.FOUR_EYES_REQUIRED, "Somebody else than who changed it last verifies it.");
            case TargetRejection.AlreadyVerified r ->
                new ProblemException(CommonProblem.INVALID_TRANSITION, "It is verified already.");
        };
    }

    static ProblemException notAllowed() {
        return new ProblemException(
                PrivacyProblem.TARGET_NOT_ALLOWED,
                "https with a public name, a usual port, and nothing else; every address of the name is public.");
    }
}
