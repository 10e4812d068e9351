package be.sentum.privacy.adapter.in.rest.packages;

import be.sentum.privacy.adapter.in.rest.Problems;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The layouts of a package's JSON files; the same files lie in each package. */
@Path("/package-schemas/{name}")
@Tag(name = "Packages")
@PermitAll
@RunOnVirtualThread
class PackageSchemaResource {

    private static final Set<String> NAMES = Set.of("data-v1.json", "information-v1.json", "manifest-v1.json");

    @GET
    @Produces({"application/schema+json", "application/problem+json"})
    @Operation(summary = "JSON Schema of a file in a package: data-v1.json, information-v1.json, manifest-v1.json")
    @APIResponse(responseCode = "200", description = "A JSON Schema (2020-12); a version once published never changes")
    @APIResponse(responseCode = "404", description = "not_found")
    public Response schema(@PathParam("name") String name) {
        InputStream schema = NAMES.contains(name)
                ? PackageSchemaResource.class.getResourceAsStream("/package-schemas/" + name)
                : null;
        if (schema == null) {
            throw Problems.notFound();
        }
        return Response.ok(schema)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=86400")
                .build();
    }
}
