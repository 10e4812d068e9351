package be.sentum.customer.adapter.in.rest.account;

import be.sentum.customer.application.port.in.account.ConfirmLink;
import be.sentum.customer.application.port.in.account.RequestLink;
import be.sentum.customer.domain.Login;
import be.sentum.web.caller.Caller;
import be.sentum.web.caller.Role;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/account-links")
@Tag(name = "Accounts")
@RunOnVirtualThread
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class AccountLinkResource {

    private final RequestLink requestLink;
    private final ConfirmLink confirmLink;
    private final Caller caller;
    private final SameTime sameTime;

    AccountLinkResource(RequestLink requestLink, ConfirmLink confirmLink, Caller caller, SameTime sameTime) {
        this.requestLink = requestLink;
        this.confirmLink = confirmLink;
        this.caller = caller;
        this.sameTime = sameTime;
    }

    @POST
    @RolesAllowed(Role.CUSTOMER)
    @Operation(summary = "Ask to link this log-in to a customer that an agent created; a code goes by mail")
    @APIResponse(
            responseCode = "202",
            description = "The same answer whether we know such a customer or not",
            content = @Content(schema = @Schema(implementation = LinkAccepted.class)))
    @APIResponse(responseCode = "409", description = "customer_exists: this log-in has a customer")
    @APIResponse(responseCode = "422", description = "validation_failed")
    @APIResponse(responseCode = "429", description = "rate_limited")
    public Response request(LinkRequestBody body) {
        var command = new RequestLink.Command(new Login(caller.login()), body.target());
        return switch (sameTime.answer(() -> requestLink.handle(command))) {
            case RequestLink.Result.Accepted _ ->
                Response.accepted(LinkAccepted.ANSWER).build();
            case RequestLink.Result.CustomerExists _ -> throw customerExists();
            case RequestLink.Result.TooManyRequests _ ->
                throw new ProblemException(CommonProblem.RATE_LIMITED, "Ask for a new code tomorrow.");
        };
    }

    @POST
    @Path("confirmation")
    @RolesAllowed(Role.CUSTOMER)
    @Operation(summary = "Link this log-in with the code from the letter")
    @APIResponse(
            responseCode = "200",
            description = "Linked",
            content = @Content(schema = @Schema(implementation = LinkResponse.class)))
    @APIResponse(
            responseCode = "409",
            description = "customer_exists, already_linked, link_code_expired, link_tries_exhausted")
    @APIResponse(responseCode = "422", description = "link_code_wrong")
    public LinkResponse confirm(LinkCodeBody body) {
        var command = new ConfirmLink.Command(new Login(caller.login()), body.typed());
        return switch (confirmLink.handle(command)) {
            case ConfirmLink.Result.Linked l ->
                new LinkResponse(l.customer().id().value());
            case ConfirmLink.Result.CustomerExists _ -> throw customerExists();
            case ConfirmLink.Result.Taken _ ->
                throw new ProblemException(AccountProblem.ALREADY_LINKED, "Log in with the other log-in.");
            case ConfirmLink.Result.WrongCode _ ->
                throw new ProblemException(
                        AccountProblem.LINK_CODE_WRONG, "Enter the code as it stands in the letter.");
            case ConfirmLink.Result.Expired _ ->
                throw new ProblemException(AccountProblem.LINK_CODE_EXPIRED, "Ask for a new code.");
            case ConfirmLink.Result.TriesExhausted _ ->
                throw new ProblemException(AccountProblem.LINK_TRIES_EXHAUSTED, "Ask for a new code.");
        };
    }

    private static ProblemException customerExists() {
        return new ProblemException(AccountProblem.LOGIN_HAS_CUSTOMER, "GET /customers/me answers it.");
    }
}
