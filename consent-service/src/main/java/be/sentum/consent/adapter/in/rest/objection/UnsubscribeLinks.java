package be.sentum.consent.adapter.in.rest.objection;

import be.sentum.consent.adapter.in.rest.Problems;
import be.sentum.consent.application.port.in.RaiseObjection.Scope;
import be.sentum.consent.application.port.in.Unsubscribe;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.FieldError;
import be.sentum.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Objections of whoever has an unsubscribe link in place of a log-in (REQ-MKT-05). */
@ApplicationScoped
class UnsubscribeLinks {

    private final Unsubscribe unsubscribe;

    UnsubscribeLinks(Unsubscribe unsubscribe) {
        this.unsubscribe = unsubscribe;
    }

    /** @param status {@code enter_address}: on the page of the link, customer-service's {@code /unsubscribe/{token}} */
    record Worthless(String status) {}

    Response object(String token, Scope scope) {
        return switch (unsubscribe.handle(token, scope)) {
            case Unsubscribe.Result.Raised r -> ObjectionResource.created(r.objection());
            case Unsubscribe.Result.AddressNeeded _ ->
                Response.ok(new Worthless("enter_address")).build();
            case Unsubscribe.Result.Forged _ ->
                throw new ProblemException(
                        CommonProblem.INVALID_PARAMETER, "Send the token of the link as it stands in the mail.");
            case Unsubscribe.Result.MarketingOnly _ ->
                throw new ProblemException(
                        CommonProblem.VALIDATION_FAILED,
                        "A link in a mail ends marketing; object to anything else with a log-in.",
                        List.of(new FieldError("purpose", "direct_marketing_only")));
            case Unsubscribe.Result.Refused r -> throw Problems.of(r.reason());
        };
    }
}
