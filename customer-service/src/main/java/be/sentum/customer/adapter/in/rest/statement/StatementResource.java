package be.sentum.customer.adapter.in.rest.statement;

import be.sentum.customer.adapter.in.rest.CallingPerson;
import be.sentum.customer.adapter.in.rest.Refusal;
import be.sentum.customer.adapter.in.rest.StatementBody;
import be.sentum.customer.application.port.in.AddStatement;
import be.sentum.customer.application.port.in.account.NoteActivity;
import be.sentum.customer.domain.CustomerId;
import be.sentum.web.caller.Role;
import be.sentum.web.idempotency.Idempotency;
import be.sentum.web.resource.Versions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/customers/{id}/statements")
@Tag(name = "Customers")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class StatementResource {

    private final AddStatement addStatement;
    private final NoteActivity noteActivity;
    private final CallingPerson caller;
    private final Idempotency idempotency;

    StatementResource(
            AddStatement addStatement, NoteActivity noteActivity, CallingPerson caller, Idempotency idempotency) {
        this.addStatement = addStatement;
        this.noteActivity = noteActivity;
        this.caller = caller;
        this.idempotency = idempotency;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.CUSTOMER)
    @Operation(summary = "Put a statement beside a field of one's own record that one contests (Art. 16 GDPR)")
    @APIResponse(
            responseCode = "201",
            description =
                    "Shown with the customer from now on, and exported with it; the ETag is the customer's new one",
            content = @Content(schema = @Schema(implementation = StatementBody.class)))
    @APIResponse(responseCode = "400", description = "idempotency_key_required")
    @APIResponse(responseCode = "404", description = "not_found: unknown, erased, or somebody else's")
    @APIResponse(
            responseCode = "422",
            description = "validation_failed, national_register_number_not_allowed, idempotency_conflict")
    public Response add(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key, StatementRequest request) {
        return idempotency.once(key, request, id, () -> add(id, request));
    }

    private Response add(UUID id, StatementRequest request) {
        var command = new AddStatement.Command(
                new CustomerId(id),
                caller.login(),
                Objects.requireNonNullElse(request.about(), ""),
                Objects.requireNonNullElse(request.text(), ""));
        noteActivity.seen(caller.login());
        return switch (addStatement.handle(command)) {
            case AddStatement.Result.Added a ->
                Response.status(Response.Status.CREATED)
                        .entity(StatementBody.of(a.statement()))
                        .tag(Versions.etag(a.customer().version()))
                        .build();
            case AddStatement.Result.Refused r -> throw Refusal.of(r.reason());
        };
    }
}
