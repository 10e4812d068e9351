package be.sentum.customer.adapter.in.rest.account;

import be.sentum.customer.application.port.in.account.CloseAccount;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.Login;
import be.sentum.web.caller.Caller;
import be.sentum.web.caller.Role;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/customers/{id}/closure")
@Tag(name = "Accounts")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class ClosureResource {

    private final CloseAccount closeAccount;
    private final Caller caller;

    ClosureResource(CloseAccount closeAccount, Caller caller) {
        this.closeAccount = closeAccount;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Role.CUSTOMER)
    @Operation(summary = "Close one's account: the log-in ends now, the profile is deleted after 30 days")
    @APIResponse(responseCode = "200", description = "Closed, now or before")
    @APIResponse(responseCode = "404", description = "not_found: unknown, erased, or somebody else's")
    @APIResponse(responseCode = "409", description = "processing_restricted")
    public ClosureResponse close(@PathParam("id") UUID id) {
        var command = new CloseAccount.Command(new CustomerId(id), new Login(caller.login()));
        return switch (closeAccount.handle(command)) {
            case CloseAccount.Result.Closed c -> ClosureResponse.of(c.closure());
            case CloseAccount.Result.Unknown _ ->
                throw new ProblemException(CommonProblem.NOT_FOUND, "Check the address and the id in it.");
            case CloseAccount.Result.Restricted _ ->
                throw new ProblemException(
                        CommonProblem.PROCESSING_RESTRICTED, "The account data are stored and not used at present.");
        };
    }
}
