package be.sentum.privacy.adapter.in.rest.packages;

import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.application.port.in.collection.PackageKeys;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/.well-known")
@Tag(name = "Packages")
@PermitAll
@RunOnVirtualThread
class PackageKeyResource {

    private final PackageKeys keys;

    PackageKeyResource(PackageKeys keys) {
        this.keys = keys;
    }

    @GET
    @Path("/jwks.json")
    @Produces("application/jwk-set+json")
    @Operation(summary = "The public keys that check packages, the present one first; retired ones stay")
    @APIResponse(responseCode = "200", description = "A JWK set (RFC 7517)")
    public Response all() {
        return published(keys.all());
    }

    @GET
    @Path("/package-keys/{id}.pem")
    @Produces({"application/x-pem-file", "application/problem+json"})
    @Operation(summary = "One of them as PEM, as a package's README names it: openssl reads it")
    @APIResponse(responseCode = "200", description = "An Ed25519 public key (RFC 8410)")
    @APIResponse(responseCode = "404", description = "not_found: no such key ever signed")
    public Response pem(@PathParam("id") String id) {
        return published(keys.pem(id).orElseThrow(Problems::notFound));
    }

    private static Response published(String text) {
        return Response.ok(text)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .build();
    }
}
