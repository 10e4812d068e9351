package be.sentum.privacy.adapter.in.rest.identity;

import be.sentum.privacy.adapter.in.rest.PrivacyProblem;
import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.application.port.in.identity.ProveIdentity;
import be.sentum.web.problem.ProblemException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What became of an answer, as a problem or none. */
final class Verdicts {

    private Verdicts() {}

    static Optional<ProblemException> problem(ProveIdentity.Result result) {
        return switch (result) {
            case ProveIdentity.Result.Proven r -> Optional.empty();
            case ProveIdentity.Result.NotProven r ->
                Optional.of(new ProblemException(
                        PrivacyProblem.IDENTITY_NOT_PROVEN,
                        "Check what you gave, give another fact, or reply to our letter: somebody will help."));
            case ProveIdentity.Result.Locked r ->
                Optional.of(new ProblemException(
                        PrivacyProblem.IDENTITY_CHECK_LOCKED,
                        "Try again after " + r.until().truncatedTo(ChronoUnit.SECONDS) + ". Your request stays open."));
            case ProveIdentity.Result.Which r ->
                Optional.of(new ProblemException(
                        PrivacyProblem.ANOTHER_FACT_NEEDED, "Give the number of an order or of an invoice too."));
            case ProveIdentity.Result.Over r ->
                Optional.of(new ProblemException(
                        PrivacyProblem.IDENTITY_LINK_OVER, "Reply to our letter to get a new one."));
        };
    }

    /** For somebody who only logs in: a case that does not wait for them is like an unknown one. */
    static Optional<ProblemException> problemOfLogin(ProveIdentity.Result result) {
        return result instanceof ProveIdentity.Result.Over ? Optional.of(Problems.notFound()) : problem(result);
    }
}
