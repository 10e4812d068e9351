package be.sentum.privacy.adapter.in.rest.register;

import be.sentum.privacy.application.port.in.register.RegisterQueries;
import be.sentum.web.caller.Role;
import be.sentum.web.resource.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Tag(name = "Registers")
@RolesAllowed(Role.DPO)
@RunOnVirtualThread
class RegisterResource {

    private final RegisterQueries queries;

    RegisterResource(RegisterQueries queries) {
        this.queries = queries;
    }

    @GET
    @Path("recipients")
    @Operation(summary = "Everybody to whom personal data may be disclosed")
    @APIResponse(responseCode = "200", description = "Recipients by code")
    public Page<RecipientResponse> recipients() {
        return Page.whole(
                queries.recipients().stream().map(RecipientResponse::of).toList());
    }

    @GET
    @Path("processing-register")
    @Operation(summary = "What is held for which purpose, from what the services themselves announced (Art. 30)")
    @APIResponse(responseCode = "200", description = "One entry a purpose, and the services that never announced")
    public ProcessingRegisterResponse processing() {
        return ProcessingRegisterResponse.of(queries.inventories(), queries.recipients());
    }
}
