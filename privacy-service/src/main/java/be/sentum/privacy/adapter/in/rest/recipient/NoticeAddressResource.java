package be.sentum.privacy.adapter.in.rest.recipient;

import be.sentum.privacy.adapter.in.rest.Callers;
import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.application.port.in.recipient.KeepNoticeAddress;
import be.sentum.web.caller.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/recipients/{code}/notice-address")
@Tag(name = "Recipients told of changes")
@RolesAllowed(Role.DPO)
@RunOnVirtualThread
class NoticeAddressResource {

    private final KeepNoticeAddress keep;
    private final Callers callers;

    NoticeAddressResource(KeepNoticeAddress keep, Callers callers) {
        this.keep = keep;
        this.callers = callers;
    }

    @PUT
    @Operation(summary = "Enter how a recipient is told of corrections, erasures and restrictions (Art. 19)")
    @APIResponse(responseCode = "200", description = "Entered")
    @APIResponse(responseCode = "404", description = "not_found: nobody is registered under this code")
    @APIResponse(responseCode = "422", description = "validation_failed")
    public NoticeAddress keep(@PathParam("code") String code, @NotNull @Valid NoticeAddress sent) {
        return switch (keep.handle(code, sent.ways(), callers.actor())) {
            case KEPT -> sent;
            case NO_SUCH_RECIPIENT -> throw Problems.notFound();
            case URL_NOT_ALLOWED ->
                throw Problems.invalid("url", "target_not_allowed", "Only https to a public name may be called.");
        };
    }
}
