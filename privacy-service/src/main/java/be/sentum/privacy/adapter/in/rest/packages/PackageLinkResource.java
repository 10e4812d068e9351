package be.sentum.privacy.adapter.in.rest.packages;

import be.sentum.privacy.adapter.in.rest.Callers;
import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.application.port.in.collection.MakePackageLink;
import be.sentum.privacy.config.RightsConfig;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.Reader;
import be.sentum.web.caller.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/privacy-requests/{id}/package-links")
@Tag(name = "Packages")
@RunOnVirtualThread
class PackageLinkResource {

    private final MakePackageLink make;
    private final Callers callers;
    private final RightsConfig config;

    PackageLinkResource(MakePackageLink make, Callers callers, RightsConfig config) {
        this.make = make;
        this.callers = callers;
        this.config = config;
    }

    @Schema(name = "PackageLink")
    record LinkResponse(
            @Schema(description = "Fetches the package once; told here and stored nowhere")
            URI url,

            Instant expiresAt) {}

    @POST
    @RolesAllowed({Role.CUSTOMER, Role.DPO})
    @Operation(
            summary = "A link that fetches the package once: the person's own needs that person's log-in, an officer's"
                    + " none; needs a recent log-in")
    @APIResponse(responseCode = "201", description = "The link")
    @APIResponse(responseCode = "401", description = "reauthentication_required")
    @APIResponse(responseCode = "404", description = "not_found: unknown, somebody else's, or nothing to fetch")
    @APIResponse(responseCode = "409", description = "package_not_ready")
    @APIResponse(responseCode = "410", description = "package_expired")
    public Response make(@PathParam("id") UUID id, @QueryParam("type") @Nullable String type) {
        Reader reader = callers.reader();
        callers.requireRecentLogin();
        MakePackageLink.Result result =
                make.handle(reader, new RequestId(id), type == null ? null : ItemType.named(type), callers.actor());
        return switch (result) {
            case MakePackageLink.Result.Made made -> created(made);
            case MakePackageLink.Result.Refused refused -> throw Problems.of(refused.reason());
        };
    }

    private Response created(MakePackageLink.Result.Made made) {
        URI url = URI.create(config.publicUrl().toString().replaceFirst("/$", "") + "/package-links/" + made.token());
        return Response.created(url)
                .entity(new LinkResponse(url, made.expiresAt()))
                .header("Cache-Control", "no-store")
                .build();
    }
}
