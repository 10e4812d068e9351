package be.sentum.privacy.adapter.in.rest.register;

import be.sentum.privacy.adapter.in.rest.Callers;
import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.application.port.in.register.RegisterQueries;
import be.sentum.privacy.application.port.in.register.RegisterRecipient;
import be.sentum.privacy.domain.recipient.Ways;
import be.sentum.privacy.domain.register.RecipientRules.Fault;
import be.sentum.web.caller.Role;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.FieldError;
import be.sentum.web.problem.ProblemException;
import be.sentum.web.resource.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/recipients")
@Tag(name = "Registers")
@RolesAllowed(Role.DPO)
@RunOnVirtualThread
class RecipientResource {

    private final RegisterQueries queries;
    private final RegisterRecipient register;
    private final Callers callers;

    RecipientResource(RegisterQueries queries, RegisterRecipient register, Callers callers) {
        this.queries = queries;
        this.register = register;
        this.callers = callers;
    }

    @GET
    @Operation(summary = "Everybody to whom personal data may be disclosed, and what carries them out of the EEA")
    @APIResponse(responseCode = "200", description = "Recipients by code")
    public Page<RecipientResponse> recipients() {
        Map<String, Ways> ways = queries.waysToRecipients();
        return Page.whole(queries.recipients().stream()
                .map(recipient -> RecipientResponse.of(recipient, ways.get(recipient.code())))
                .toList());
    }

    @POST
    @Operation(summary = "Enter a recipient, or replace what the register says under its code")
    @APIResponse(responseCode = "201", description = "Entered; the services hear of it")
    @APIResponse(responseCode = "200", description = "Replaced; the services hear of it")
    @APIResponse(responseCode = "422", description = "validation_failed")
    public Response register(@NotNull @Valid NewRecipient sent) {
        if (sent.lacksEvidence()) {
            throw Problems.invalid("evidenceRef", "required", "Say where the evidence of the mechanism is kept.");
        }
        return switch (register.handle(sent.recipient(), sent.ways(), callers.actor())) {
            case RegisterRecipient.Result.Registered r ->
                Response.status(r.replaced() ? Response.Status.OK : Response.Status.CREATED)
                        .location(URI.create("/recipients"))
                        .entity(RecipientResponse.of(
                                r.recipient(),
                                queries.waysToRecipients().get(r.recipient().code())))
                        .build();
            case RegisterRecipient.Result.Refused r -> throw refused(r.faults());
        };
    }

    private static ProblemException refused(List<Fault> faults) {
        return new ProblemException(
                CommonProblem.VALIDATION_FAILED,
                "Correct the fields named in errors.",
                faults.stream().map(f -> new FieldError(f.path(), f.code())).toList());
    }
}
