package be.sentum.privacy.adapter.in.rest.packages;

import be.sentum.privacy.adapter.in.rest.Callers;
import be.sentum.privacy.application.port.in.collection.FetchPackage;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/package-links/{token}")
@Tag(name = "Packages")
@PermitAll
@RunOnVirtualThread
class OneTimeLinkResource {

    private final FetchPackage fetch;
    private final Callers callers;

    OneTimeLinkResource(FetchPackage fetch, Callers callers) {
        this.fetch = fetch;
        this.callers = callers;
    }

    @GET
    @Produces({"application/zip", "application/problem+json"})
    @Operation(summary = "Fetches a package by a one-time link")
    @APIResponse(responseCode = "200", description = "The package, decrypted while it is sent")
    @APIResponse(responseCode = "404", description = "not_found: no such link, or another person's")
    @APIResponse(responseCode = "410", description = "package_link_used, package_expired")
    public Response fetch(@PathParam("token") String token) {
        return Downloads.of(fetch.byLink(callers.ownerIfLoggedIn(), token));
    }
}
