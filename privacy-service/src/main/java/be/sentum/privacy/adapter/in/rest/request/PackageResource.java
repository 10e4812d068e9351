package be.sentum.privacy.adapter.in.rest.request;

import be.sentum.privacy.adapter.in.rest.Callers;
import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.adapter.in.rest.packages.Downloads;
import be.sentum.privacy.application.port.in.collection.FetchPackage;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.web.caller.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/privacy-requests/{id}/package")
@Tag(name = "Privacy requests")
@RunOnVirtualThread
class PackageResource {

    private final FetchPackage fetch;
    private final Callers callers;

    PackageResource(FetchPackage fetch, Callers callers) {
        this.fetch = fetch;
        this.callers = callers;
    }

    @GET
    @RolesAllowed(Role.CUSTOMER)
    @Produces({"application/zip", "application/problem+json"})
    @Operation(summary = "One's own data as a zip; needs a recent log-in, and each download is noted")
    @APIResponse(responseCode = "200", description = "The package, decrypted while it is sent")
    @APIResponse(responseCode = "401", description = "reauthentication_required")
    @APIResponse(responseCode = "404", description = "not_found: unknown, somebody else's, or nothing to fetch")
    @APIResponse(responseCode = "409", description = "package_not_ready")
    @APIResponse(responseCode = "410", description = "package_expired")
    public Response fetch(@PathParam("id") UUID id, @QueryParam("type") @Nullable String type) {
        callers.requireRecentLogin();
        return Downloads.of(fetch.handle(
                callers.owner().orElseThrow(Problems::notFound),
                new RequestId(id),
                type == null ? null : ItemType.named(type)));
    }
}
